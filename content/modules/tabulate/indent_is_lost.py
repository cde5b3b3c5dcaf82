from tabulate import tabulate

rows = [["Europe"], ["  Norway"], ["  Sweden"]]
print(tabulate(rows, tablefmt="plain"))
print()
print(tabulate(rows, tablefmt="plain", preserve_whitespace=True))
