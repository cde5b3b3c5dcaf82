from types import FunctionType

def price(item): return 2.50

for value in (price, len, dict, "tea".upper):
    is_function = isinstance(value, FunctionType)
    print(f"{value.__name__:<5} {is_function!s:<6} callable: {callable(value)}")
