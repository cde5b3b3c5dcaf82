from rich.console import Console
from rich.errors import MarkupError
from rich.markup import escape

console = Console()
console.print("menu[tea] and x[0]")
try:
    console.print("moved to [/home/ada]")
except MarkupError as error:
    console.print("MarkupError:", str(error).split(" at")[0], markup=False)
console.print("menu[tea] in [/home/ada]", markup=False)
console.print("[bold]" + escape("menu[tea] in [/home/ada]"))
console.print("10:tea:20", markup=False, emoji=False)
