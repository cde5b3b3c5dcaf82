import ast

STUB = '''
from typing import overload

timeout: float

class Station:
    name: str
    def reading(self, hour: int = ...) -> float: ...

@overload
def parse(text: str) -> Station: ...
@overload
def parse(text: list[str]) -> list[Station]: ...
'''

for node in ast.parse(STUB).body:
    match node:
        case ast.AnnAssign():
            print("variable", ast.unparse(node))
        case ast.ClassDef(name=name, body=members):
            print("class   ", name)
            for member in members:
                print("    with", *ast.unparse(member).split())
        case ast.FunctionDef(name=name, args=arguments, returns=result):
            print(f"function {name}({ast.unparse(arguments)})", "->",
                  ast.unparse(result) if result else "no hint")
        case _:
            print("other   ", *ast.unparse(node).split())
