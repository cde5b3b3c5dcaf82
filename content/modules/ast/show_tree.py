import ast

tree = ast.parse("price + tax * 2", mode="eval")
print(ast.dump(tree.body, indent=2).replace(", ctx=Load()", ""))

for name, part in ast.iter_fields(tree.body):
    is_code = isinstance(part, ast.expr)
    print(f"{name:6}", ast.unparse(part) if is_code else type(part).__name__)
