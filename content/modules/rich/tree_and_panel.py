from rich.columns import Columns
from rich.console import Console
from rich.panel import Panel
from rich.tree import Tree

console = Console(width=60)
tree = Tree("shop/")
source = tree.add("src/")
for name in ("__init__.py", "orders.py"):
    source.add(name)
tree.add("tests/").add("test_orders.py")
console.print(tree)

cards = [Panel(f"{n} sold", title=name, width=18)
         for name, n in (("Teapot", 12), ("Cup", 140), ("Kettle", 3))]
console.print(Columns(cards))
