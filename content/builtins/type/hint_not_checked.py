def double(amount: int) -> int:
    return amount * 2

def checked(amount: int) -> int:
    if not isinstance(amount, int):
        raise TypeError(f"an int, not {type(amount).__name__}")
    return amount * 2

print(double("12"))
try:
    checked("12")
except TypeError as error:
    print(error)
