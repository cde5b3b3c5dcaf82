colour = "green (module)"


def outer():
    colour = "blue (enclosing function)"

    def inner():
        return colour

    return inner()


def plain():
    return colour


print("inner sees:", outer())
print("plain sees:", plain())
print("len is built in:", "len" not in globals(), len("abc"))
