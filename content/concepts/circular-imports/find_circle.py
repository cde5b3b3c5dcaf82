import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

project = Path("project")
project.mkdir()
(project / "app.py").write_text("import json\nfrom orders import place\n")
(project / "orders.py").write_text("from stock import take\n")
(project / "stock.py").write_text("import mail\n")
(project / "mail.py").write_text("from orders import place\n")

imports = {}
for file in sorted(project.glob("*.py")):
    found = imports.setdefault(file.stem, [])
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [alias.name for alias in node.names]  # from . import x
            found += [node.module] if node.module else names
    print(f"{file.stem:<7} imports {', '.join(found)}")

try:
    TopologicalSorter(imports).prepare()
except CycleError as error:
    print("circle:", " -> ".join(reversed(error.args[1])))
