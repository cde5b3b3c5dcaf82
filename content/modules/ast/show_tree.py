import ast

tree = ast.parse("price + tax * 2", mode="eval")
print(ast.dump(tree.body, indent=2).replace(", ctx=Load()", ""))

total = tree.body
print("operator:", type(total.op).__name__)
print("left:    ", ast.unparse(total.left))
print("right:   ", ast.unparse(total.right))
