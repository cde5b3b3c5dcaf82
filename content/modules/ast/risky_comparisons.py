# set-up: a program to check
source = """
def add(item, items=[], *, seen={}):
    if item == None or item is "x" or item is None:
        return items
    if item != 0 and not item in items:
        return items + [item]
"""
# end of set-up

import ast


def risks(node):
    if isinstance(node, ast.Compare):
        sides = [node.left, *node.comparators]
        for op, *both in zip(node.ops, sides, sides[1:]):
            for one in both:
                value = one.value if isinstance(one, ast.Constant) else one
                is_value = type(value) in (int, float, complex, str, bytes)
                if isinstance(op, (ast.Is, ast.IsNot)) and is_value:
                    yield one, "compares identity with a literal"
                elif isinstance(op, (ast.Eq, ast.NotEq)) and value is None:
                    yield one, "compare None with `is` or `is not`"
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        if isinstance(node.operand, ast.Compare):
            if [type(op) for op in node.operand.ops] == [ast.In]:
                yield node, "write `not in`"
    elif isinstance(node, ast.arguments):
        for default in [*node.defaults, *filter(None, node.kw_defaults)]:
            if isinstance(default, (ast.List, ast.Dict, ast.Set)):
                yield default, "the default is shared by all calls"


found = {one for node in ast.walk(ast.parse(source)) for one in risks(node)}
for node, text in sorted(
    found, key=lambda one: (one[0].lineno, one[0].col_offset)
):
    print(f"{node.lineno}:{node.col_offset}", text)
