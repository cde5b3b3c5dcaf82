SOURCE = """
def with_assert(amount):
    assert amount > 0, "negative amount"
    return f"paid {amount} (__debug__ is {__debug__})"

def with_if(amount):
    if amount <= 0:
        raise ValueError("negative amount")
    return f"paid {amount}"
"""

print("this program:", __debug__)
for level in (0, 1):
    names = {}
    exec(compile(SOURCE, "bank.py", "exec", optimize=level), names)
    for name in ("with_assert", "with_if"):
        try:
            answer = names[name](-50)
        except (AssertionError, ValueError) as error:
            answer = type(error).__name__
        print(f"optimize={level} {name:11} {answer}")
