snippets = {
    "sum": "total = sum(prices)\n",
    "colon": "for price in prices\n    print(price)\n",
    "bracket": "total = (1 +\n2\n",
    "indent": "if True:\nprint('yes')\n",
    "misspelt": "pirnt(totl)\n",
}
for name, source in snippets.items():
    try:
        code = compile(source, f"{name}.py", "exec")
    except SyntaxError as error:
        kind = type(error).__name__
        print(f"{name:9} {kind} in {error.filename}, line {error.lineno}")
    else:
        print(f"{name:9} compiles, uses {', '.join(sorted(code.co_names))}")
