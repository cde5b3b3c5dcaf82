import ast

source = 'total = (net  # without tax\n         + tax)\n'
tree = ast.parse(source)

print(ast.unparse(tree))
print(ast.get_source_segment(source, tree.body[0]))
