import ast

texts = [
    "['Oslo', 'Rome']",
    "{'tea': 2.5, 'sold out': None}",
    '{"paid": true}',
    "__import__('os').getcwd()",
    "[1, 2",
    "{[59, 10]: 'Oslo'}",
]

for text in texts:
    try:
        value = ast.literal_eval(text)
    except (ValueError, SyntaxError, TypeError) as error:
        print(f"{text:31} {type(error).__name__}")
    else:
        print(f"{text:31} {type(value).__name__} {value}")
