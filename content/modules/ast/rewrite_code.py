import ast

source = """\
def cost(qty):
    return qty * 2.5  # per kilo
"""


class Rename(ast.NodeTransformer):
    def visit_Name(self, node):
        if node.id == "qty":
            node.id = "quantity"
        return node

    def visit_arg(self, node):
        self.generic_visit(node)  # its type hint
        if node.arg == "qty":
            node.arg = "quantity"
        return node


tree = Rename().visit(ast.parse(source))
print(ast.unparse(tree))
namespace = {}
exec(compile(tree, "<rewritten>", "exec"), namespace)
print("cost:", namespace["cost"](quantity=4))
