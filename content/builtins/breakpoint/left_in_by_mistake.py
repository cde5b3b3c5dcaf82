import ast

source = "def total(prices):\n    breakpoint()\n    return sum(prices)\n"
print("compiles:", compile(source, "shop.py", "exec").co_name)

for node in ast.walk(ast.parse(source)):
    if isinstance(node, ast.Name) and node.id == breakpoint.__name__:
        print("found in line", node.lineno)
