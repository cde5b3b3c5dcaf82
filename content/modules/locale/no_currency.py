import locale

locale.setlocale(locale.LC_ALL, "C")
try:
    locale.currency(1299.5)
except ValueError as error:
    print("ValueError:", error)
print(f"{1299.5:,.2f} €")
