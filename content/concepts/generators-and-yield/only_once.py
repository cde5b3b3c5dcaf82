def readings():
    yield from (21, 24, 19)


values = readings()
print("first:", next(values))
print("the rest:", list(values))
print("sum of what is left:", sum(values))

attempts = {
    "values[0]": lambda: values[0],
    "len(values)": lambda: len(values),
    "next(values)": lambda: next(values),
}
for code, attempt in attempts.items():
    try:
        attempt()
    except (TypeError, StopIteration) as error:
        print(f"{code:<12} {error!r}")

kept = list(readings())
print("kept in a list:", kept[0], sum(kept), len(kept))
