from tabulate import tabulate

rows = [
    ["Oslo", 709_037, -4.3],
    ["Reykjavík", 139_875, 0.5],
    ["Vaduz", 5_696],
]
print(tabulate(rows, headers=["City", "People", "January"]))
print()
print(tabulate([["Item", "Count"], ["Teapot", 3]], headers="firstrow"))
