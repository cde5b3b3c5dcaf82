from tabulate import tabulate

rows = [["1.10", "42992e1"], ["1.9", "07"]]
print(tabulate(rows, tablefmt="plain"))
print(tabulate(rows, tablefmt="plain", disable_numparse=True))
