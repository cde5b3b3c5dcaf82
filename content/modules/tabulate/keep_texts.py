from tabulate import tabulate

rows = [["3.10", "1.50"], ["3.9", "12.00"]]
titles = ["Python", "Seconds"]
print(tabulate(rows, headers=titles))
print()
print(tabulate(rows, headers=titles, disable_numparse=[0]))
print()
print(tabulate(rows, headers=titles, disable_numparse=True, stralign="right"))
