price_from_file, missing, sizes = "4.50", None, [38, 40]

for value, code in [
    (price_from_file, ".2f"),
    (missing, ">8"),
    (sizes, ">10"),
    (4.5, "d"),
    (1234, ".2f,"),
]:
    try:
        print(format(value, code))
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")

print(f"converted first: {float(price_from_file):.2f}")
print(f"as text: [{missing!s:>8}] [{sizes!s:>10}]")
print(f"or a dash: [{'-' if missing is None else missing:>8}]")
