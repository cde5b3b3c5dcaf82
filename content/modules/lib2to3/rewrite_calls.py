import ast

SOURCE = """\
def test_total(self):
    self.assertEquals(total([2, 3]), 5)   # was wrong in May

    self.assertEquals(total([]), 0)
"""


def rename_method(source, old, new):
    lines = source.encode().splitlines(keepends=True)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and node.attr == old:
            row, end = node.end_lineno - 1, node.end_col_offset
            start = end - len(old)
            lines[row] = lines[row][:start] + new.encode() + lines[row][end:]
            print(f"line {row + 1}: {old} -> {new}")
    return b"".join(lines).decode()


print(rename_method(SOURCE, "assertEquals", "assertEqual"), end="")
