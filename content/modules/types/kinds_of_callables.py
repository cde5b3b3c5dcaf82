import types


class Dog:
    def bark(self):
        return "woof"


def numbers():
    yield 1


samples = {
    "numbers": numbers,
    "numbers()": numbers(),
    "Dog.bark": Dog.bark,
    "Dog().bark": Dog().bark,
    "len": len,
    "types": types,
    "list[int]": list[int],
}
for text, value in samples.items():
    print(f"{text:11} {type(value).__name__}")

plain = (types.FunctionType, types.MethodType)
own = [text for text, value in samples.items() if isinstance(value, plain)]
print("written in Python:", ", ".join(own))
