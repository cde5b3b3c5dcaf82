def double(amount: int) -> int:
    return amount * 2

result = double("12")
print(result, type(result).__name__)

def checked(amount: int) -> int:
    if not isinstance(amount, int):
        raise TypeError(f"a number, not {type(amount).__name__}")
    return amount * 2
