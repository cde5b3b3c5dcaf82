from tabulate import tabulate

rows = [
    ["Rent", 1450, 0.4832],
    ["Food", 610.5, 0.2035],
    ["Travel", None, None],
]
print(tabulate(
    rows,
    headers=["Item", "Amount", "Share"],
    floatfmt=("", ",.2f", ".1%"),
    missingval="-",
    colalign=("right", "decimal", "decimal"),
))
print()
print(tabulate([["Norway", 5_594_340]], intfmt=",", tablefmt="plain"))
