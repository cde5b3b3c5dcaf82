from tabulate import tabulate

rows = [["Tea & milk", 2.5], ["Coffee", 3]]
for name in ("github", "grid", "rounded_outline", "html"):
    print(tabulate(rows, headers=["Drink", "EUR"], tablefmt=name))
    print()
