from string.templatelib import Template

tea = "assam"
for code in ("t'Tea: ' t'{tea}'", "'Tea: ' t'{tea}'", "t'Tea: ' + t'{tea}'"):
    try:
        page = eval(code)
        print(code, isinstance(page, Template))
    except SyntaxError as error:
        print(code, error.msg)
