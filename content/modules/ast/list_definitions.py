import ast

source = '''
class Basket:
    """Things to buy."""

    def total(self):
        """Sum of all prices."""

def main(): ...
'''

kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
found = [n for n in ast.walk(ast.parse(source)) if isinstance(n, kinds)]
for node in sorted(found, key=lambda node: node.lineno):
    kind = type(node).__name__
    doc = ast.get_docstring(node) or "-"
    print(f"{node.lineno} {kind:11} {node.name:6} {doc}")
