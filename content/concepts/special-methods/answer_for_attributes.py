import copy


class Wrapper:
    def __init__(self, inner):
        self._inner = inner

    def __getattr__(self, name):
        if name.startswith("_"):  # else a copy without _inner asks for ever
            raise AttributeError(name)
        return getattr(self._inner, name)


class WriteOnce:
    def __setattr__(self, name, value):
        if name in vars(self):
            raise AttributeError(f"{name} is set already")
        super().__setattr__(name, value)


names = Wrapper(["Ada", "Kurt"])
names.append("Grace")
print(names.index("Grace"), hasattr(names, "append"), hasattr(names, "push"))
print(copy.copy(names).count("Kurt"))

record = WriteOnce()
record.total = 10
try:
    record.total = 20
except AttributeError as error:
    print("AttributeError:", error)
