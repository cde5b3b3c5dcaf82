from tabulate import tabulate

rows = [["a | b", "either of them"]]
print(tabulate(rows, headers=["Sign", "Meaning"], tablefmt="github"))
safe = [[str(cell).replace("|", r"\|") for cell in row] for row in rows]
print(tabulate(safe, headers=["Sign", "Meaning"], tablefmt="github"))
