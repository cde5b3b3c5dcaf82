import re

lines = ["tea 2.50", "no price", "cup 8.00"]


def price(line):
    match = re.search(r"\d+\.\d\d", line)
    return float(match[0]) if match else None


print([price(line) for line in lines if price(line) is not None])
print([found for line in lines if (found := price(line)) is not None])

total = 0
print("running total:", [total := total + amount for amount in (2.5, 8, 4)])
print("and after it: ", total)
