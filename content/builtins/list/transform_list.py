prices = ["2.50", "8.00", "n/a", "19.90"]

numbers = [float(text) for text in prices if text != "n/a"]
print(numbers)
print([f"{number * 1.2:.2f}" for number in numbers])
print(["cheap" if number < 5 else "dear" for number in numbers])

print(list(map(str.upper, ["tea", "mug"])))
print([f"{colour} {size}" for colour in ("red", "blue") for size in "SM"])
