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
wanted = {"branches": branches, "jumps": jumps, "all statements": ast.stmt}
for title, kinds in wanted.items():
    found = [type(n).__name__ for n in ast.walk(tree) if isinstance(n, kinds)]
    print(title, len(found))
    for name, count in sorted(Counter(found).items()):
        print(f"  {name}: {count}")

for one in tree.body:
    below = len(list(ast.iter_child_nodes(one)))
    print("on top:", type(one).__name__, "with", below, "nodes below it")
