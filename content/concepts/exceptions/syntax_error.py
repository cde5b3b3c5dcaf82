snippets = {
    "a missing colon": "if rain\n    take('umbrella')\n",
    "a bracket left open": "total = (1 + 2\nprint(total)\n",
    "= where == is meant": "if day = 5:\n    rest()\n",
    "a body not indented": "for day in week:\nprint(day)\n",
    "an indent too much": "price = 2\n  tax = 1\n",
    "tabs and spaces": "if rain:\n        stay()\n\tread()\n",
}
for what, code in snippets.items():
    try:
        compile(code, "plan.py", "exec")
    except SyntaxError as error:
        print(f"{what:<20} {type(error).__name__:<16} line {error.lineno}")
