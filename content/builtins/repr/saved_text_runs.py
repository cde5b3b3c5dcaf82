import ast

for received in (repr({"tea": 2.5}), "print('any code') or {'tea': 0}"):
    try:
        print("literal_eval:", ast.literal_eval(received))
    except ValueError as error:
        print("literal_eval:", type(error).__name__)
    print("eval:", eval(received))
