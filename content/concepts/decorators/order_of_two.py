def bold(function):
    print("bold decorates, italic comes later")
    return lambda text: f"<b>{function(text)}</b>"


def italic(function):
    print("italic decorates what bold returned")
    return lambda text: f"<i>{function(text)}</i>"


@italic
@bold
def title(text):
    return text.title()


print("now it is called")
print(title("spring menu"))
