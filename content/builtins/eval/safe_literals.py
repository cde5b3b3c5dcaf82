import ast

saved = "{'name': 'Ada', 'scores': [9, 7.5], 'active': True, 'team': None}"
record = ast.literal_eval(saved)
print(record["name"], sum(record["scores"]), record["team"])
print("same as eval:", record == eval(saved))

for text in ("(1, -2)", "b'raw'", "print('hello')", "scores[0]", "[1, 2"):
    try:
        print(f"{text:14} {ast.literal_eval(text)}")
    except (ValueError, SyntaxError) as error:
        print(f"{text:14} {type(error).__name__}")
