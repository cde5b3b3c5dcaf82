import typing


def repeat(words: list[str], times: int = 2, sep: str | None = None) -> str:
    if sep is None:
        sep = " "
    return sep.join(words * times)


print(repeat(["tick", "tock"]))
print(repeat(("no", "list"), times=1))  # a checker would complain

for name, hint in repeat.__annotations__.items():
    print(f"{name:<6} {hint}")
print(typing.Optional[int] == int | None)
