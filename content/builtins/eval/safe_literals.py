import ast

saved = "{'name': 'Ada', 'scores': [9, 7.5], 'active': True, 'team': None}"
record = ast.literal_eval(saved)
print(record["name"], sum(record["scores"]), record["team"])
print("same as eval:", record == eval(saved))

for text in ("(1, -2)", "print('hello')", "scores[0]", "[1, 2", "{[1]: 2}"):
    try:
        print(f"{text:14} {ast.literal_eval(text)}")
    except ValueError as error:
        print(f"{text:14} ValueError: {str(error).partition(' on ')[0]}")
    except (SyntaxError, TypeError) as error:
        print(f"{text:14} {type(error).__name__}")
