import ast

tree = ast.parse("price", mode="eval")
tree.body = ast.BinOp(tree.body, ast.Mult(), ast.Constant(2))
for repair in (lambda tree: tree, ast.fix_missing_locations):
    try:
        print(eval(compile(repair(tree), "<rule>", "eval"), {"price": 12}))
    except TypeError as error:
        print(error)
