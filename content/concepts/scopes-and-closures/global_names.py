from types import ModuleType

count = 0
_rates = None


def visit():
    global count
    count += 1


def rates():
    global _rates  # a value that is made at the first call
    if _rates is None:
        _rates = {"book": 1.07}
    return _rates


visit(), visit()
print(count, rates() is rates())

settings = ModuleType("settings")  # stands for a file settings.py
settings.debug = False
debug = settings.debug  # what "from settings import debug" does
settings.debug = True
print("own name:", debug, "- through the module:", settings.debug)

try:
    compile("def f():\n    print(n)\n    global n", "example", "exec")
except SyntaxError as error:
    print("SyntaxError:", error.msg)
