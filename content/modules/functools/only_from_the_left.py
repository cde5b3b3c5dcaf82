from functools import Placeholder, partial


def replaced(text, old, new):
    return text.replace(old, new)


try:
    partial(replaced, old=" ", new="_")("my file", "-")
except TypeError as error:
    print("TypeError:", str(error).partition(" ")[2])
print(partial(replaced, Placeholder, " ", "_")("my file"))
print(list(map(partial(round, Placeholder, 1), [2.345, 0.08])))
