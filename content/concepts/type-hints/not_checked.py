def total(prices: list[float], currency: str = "euros") -> str:
    return f"{sum(prices):.2f} {currency}"


count: int = 3
count = "three"  # a checker objects, Python does not
print(count, total.__annotations__["return"])
print(total([4.5, 9.9]), "|", total((1, 2), currency=None))

try:
    print(total(["4.50", "9.90"]))
except TypeError as error:
    print("fails inside:", error)


def set_age(age: int) -> int:
    if not isinstance(age, int):  # True and False pass, too
        raise TypeError(f"age must be an int, not {type(age).__name__}")
    return age


try:
    set_age("42")
except TypeError as error:
    print("checked by hand:", error)
