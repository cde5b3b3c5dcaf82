import os


def total(prices):
    result = sum(prices)
    breakpoint("the total is", result)
    return result


os.environ["PYTHONBREAKPOINT"] = "0"
print("off:   ", total([5, 10]))

os.environ["PYTHONBREAKPOINT"] = "builtins.print"
print("print: ", total([20, 30]))
