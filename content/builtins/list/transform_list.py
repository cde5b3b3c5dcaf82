prices = ["2.50", "8.00", "n/a", "19.90"]

numbers = [float(text) for text in prices if text != "n/a"]
print(numbers)
print([round(number * 1.21, 2) for number in numbers])
print(["cheap" if number < 5 else "dear" for number in numbers])

print(list(map(str.upper, ["tea", "mug"])))
print([x * y for x in (1, 2) for y in (10, 20)])
