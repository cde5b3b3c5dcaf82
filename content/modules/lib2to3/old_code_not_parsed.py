import ast

for source in ("print total", "print(total)"):
    try:
        ast.parse(source)
        print(source, "- parsed")
    except SyntaxError:
        print(source, "- SyntaxError")
