import os
import pickle
import pickletools
from datetime import date, time


class Prepared:
    def __reduce__(self):
        return os.getenv, ("HOME",)


def imports(data):
    pushed, memo = [], []
    for opcode, argument, position in pickletools.genops(data):
        if opcode.name == "MEMOIZE":
            memo.append(pushed[-1] if pushed else None)
        elif opcode.name in ("BINGET", "LONG_BINGET"):
            pushed += memo[argument:][:1]  # none before protocol 4
        elif opcode.name == "STACK_GLOBAL":
            yield ".".join(map(str, pushed[-2:]))
        elif opcode.name in ("GLOBAL", "INST"):  # protocols 0 to 3
            yield argument.replace(" ", ".")
        elif opcode.name.startswith("EXT"):  # from copyreg.add_extension
            yield f"extension {argument}"
        elif isinstance(argument, str):
            pushed.append(argument)


for value in ({"paid": True}, [date(2026, 5, 1), time(9)], Prepared()):
    data = pickle.dumps(value, protocol=4)
    print(type(value).__name__.ljust(8), list(imports(data)))
print("old form", list(imports(pickle.dumps(Prepared(), protocol=0))))
