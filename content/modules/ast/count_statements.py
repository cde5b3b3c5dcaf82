# set-up: a program to look at
source = """
def load(paths):
    global seen
    for path in paths:
        while not path.exists():
            continue
        try:
            with open(path) as file:
                if not file.read(): break
                else: pass
        except OSError:
            raise
        assert path
    return [p for p in paths if p and p.name]
"""
# end of set-up

import ast
from collections import Counter

branches = (ast.If, ast.For, ast.While, ast.Try, ast.With, ast.BoolOp)
branches += (ast.AsyncFor, ast.AsyncWith, ast.TryStar, ast.Match, ast.IfExp)
branches += (ast.ListComp, ast.comprehension, ast.ExceptHandler, ast.Assert)
jumps = (ast.Return, ast.Raise, ast.Break, ast.Continue, ast.Pass, ast.Global)
tree = ast.parse(source)
for title, kinds in [("branches", branches), ("jumps", jumps)]:
    found = [type(n).__name__ for n in ast.walk(tree) if isinstance(n, kinds)]
    print(title, len(found))
    for name, count in sorted(Counter(found).items()):
        print(f"  {name}: {count}")

print("on top:", [type(one).__name__ for one in tree.body])
loop = next(n for n in ast.walk(tree) if isinstance(n, ast.For))
print("below the loop:", len(list(ast.iter_child_nodes(loop))))
