import ast

names = ["width", "height"]
given = ast.arguments(
    posonlyargs=[],
    args=[ast.arg(arg=name) for name in names],
    kwonlyargs=[],
    kw_defaults=[],
    defaults=[ast.Constant(1)],
)
left, right = (ast.Name(id=name, ctx=ast.Load()) for name in names)
area = ast.BinOp(left=left, op=ast.Mult(), right=right)
result = ast.Name(id="result", ctx=ast.Store())
body = [ast.Assign(targets=[result], value=area)]
body.append(ast.Return(value=ast.Name(id="result", ctx=ast.Load())))
function = ast.parse("def area(): pass").body[0]
function.args, function.body = given, body

tree = ast.fix_missing_locations(ast.Module(body=[function], type_ignores=[]))
print(ast.unparse(tree))
space = {}
exec(compile(tree, "<made>", "exec"), space)
print(space["area"](3, 4), space["area"](3))
