def quoted(function):
    print("quoted receives", function.__name__)

    def in_quotes(text):
        return f"'{function(text)}'"

    return in_quotes


def numbered(function):
    print("numbered receives", function.__name__)

    def with_number(text):
        return f"1. {function(text)}"

    return with_number


@numbered
@quoted
def heading(text):
    return text.title()


print("now it is called")
print(heading("spring menu"))
