import ast

line = "old(1) + old(2)"
calls = [node for node in ast.walk(ast.parse(line))
         if isinstance(node, ast.Name)]
calls.sort(key=lambda node: node.col_offset)

for order in (calls, calls[::-1]):
    text = line
    for node in order:
        start, end = node.col_offset, node.end_col_offset
        text = text[:start] + "renamed" + text[end:]
    print(text)
