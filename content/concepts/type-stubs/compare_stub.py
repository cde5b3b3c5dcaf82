import ast
import inspect
from pathlib import Path

Path("fees.py").write_text('''
def late_fee(days, rate=0.2): ...
def reminder(customer, language): ...
''')
STUB = '''
def late_fee(days: int, rate: float = ...) -> float: ...
def reminder(customer: str) -> str: ...
def refund(customer: str) -> None: ...
'''
import fees

for function in ast.parse(STUB).body:
    if not isinstance(function, ast.FunctionDef):
        continue
    there = getattr(fees, function.name, None)
    arguments = ast.walk(function.args)  # of every kind, in their order
    described = [one.arg for one in arguments if isinstance(one, ast.arg)]
    if there is None:
        print(f"{function.name}: not in the module")
    elif described != list(inspect.signature(there).parameters):
        print(f"{function.name}: really takes {inspect.signature(there)}")
    else:
        print(f"{function.name}: agrees")
