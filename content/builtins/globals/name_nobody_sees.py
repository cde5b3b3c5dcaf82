import ast

source = 'fee = 5\nglobals()["rate"] = 0.2\n'
stored = [node.id for node in ast.walk(ast.parse(source))
          if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
print("an editor sees:", stored)

exec(source, globals())
print("defined:", [name for name in ("fee", "rate") if name in globals()])
