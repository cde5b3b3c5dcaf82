from rich.console import Console
from rich.table import Table
from rich.text import Text

stock = [("Teapot", 12, 24.0), ("Cup [blue]", 140, 6.5), ("Kettle", 0, 39.9)]

table = Table(title="Stock", show_footer=True)
table.add_column("Item", footer="Total")
table.add_column("Count", justify="right", footer=f"{sum(r[1] for r in stock)}")
table.add_column("Price", justify="right", style="cyan")
for item, count, price in stock:
    colour = "red" if count == 0 else None
    table.add_row(Text(item), str(count), f"{price:.2f}", style=colour)
Console().print(table)
