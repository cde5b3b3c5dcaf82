from rich.console import Console
from rich.table import Table

table = Table("Item", "Price", title="Menu")
table.add_row("Tea", "[green]2.50[/]")
table.add_row("Cake", "[yellow]4.20[/]")

console = Console(record=True, width=30)
console.print(table)
console.save_html("menu.html", clear=False)
text = console.export_text()

with open("menu.html", encoding="utf-8") as file:
    page = file.read()
print("Menu" in text, page.count("<span"), "coloured pieces")
