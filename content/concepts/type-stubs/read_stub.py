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
        case ast.ClassDef(name=name, body=[variable, method]):
            print("class   ", name)
            print("    with", ast.unparse(variable), "and", method.name)
        case ast.FunctionDef(name=name, args=arguments, returns=result):
            print(f"function {name}({ast.unparse(arguments)})", "->",
                  ast.unparse(result))
