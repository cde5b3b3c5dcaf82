from itertools import groupby

sales = [
    ("north", 120), ("north", 80), ("south", 200), ("north", 50), ("south", 30),
]


def region(sale):
    return sale[0]


print("unsorted:", [name for name, group in groupby(sales, key=region)])

for name, group in groupby(sorted(sales, key=region), key=region):
    amounts = [amount for _, amount in group]
    print(f"{name}: {amounts} = {sum(amounts)}")

pixels = "wwwwbbbw"
print([(colour, len(list(run))) for colour, run in groupby(pixels)])
