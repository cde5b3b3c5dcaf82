snippets = [
    "[n if n > 2 for n in numbers]",
    "[n for n in numbers if n > 2 else 0]",
    "[n, n * 2 for n in numbers]",
    "[n for n in row for row in table]",
    "[n for row, n in numbers]",
    "[*row for row in table]",
    "[print(n) for n in numbers]",
    "[(n, n * 2) for n in numbers if n > 1]",
]
names = {"numbers": [1, 2, 3], "table": [[1, 2], [3]]}

for code in snippets:
    print(code)
    try:
        print("  ->", eval(code, dict(names)))
    except SyntaxError as error:
        print("  SyntaxError:", error.msg)
    except (NameError, TypeError) as error:
        print(f"  {type(error).__name__}: {error}")
