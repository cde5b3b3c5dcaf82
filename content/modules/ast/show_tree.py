import ast

tree = ast.parse("price + tax * 2", mode="eval")
print(ast.dump(tree.body, indent=2).replace(", ctx=Load()", ""))

sum_node = tree.body
print(type(sum_node.op).__name__, "of", ast.unparse(sum_node.left))
print("and", ast.unparse(sum_node.right))
