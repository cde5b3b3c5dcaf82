import ast

SOURCE = """\
def test_total(self):
    self.assertEquals(total([2, 3]), 5)   # was wrong in May

    self.assertEquals(total([]), 0)
"""


def rename_method(source, old, new):
    lines = source.encode().splitlines(keepends=True)
    places = [(node.end_lineno, node.end_col_offset)
              for node in ast.walk(ast.parse(source))
              if isinstance(node, ast.Attribute) and node.attr == old]
    for line, end in sorted(places, reverse=True):
        text, start = lines[line - 1], end - len(old.encode())
        lines[line - 1] = text[:start] + new.encode() + text[end:]
        print(f"line {line}: {old} -> {new}")
    return b"".join(lines).decode()


print(rename_method(SOURCE, "assertEquals", "assertEqual"), end="")
