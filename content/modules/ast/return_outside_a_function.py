import ast

source = "return 12"
print(type(ast.parse(source).body[0]).__name__)
try:
    compile(source, "rule.py", "exec")
except SyntaxError as error:
    print("SyntaxError:", error.msg)
