def run(source, names):
    try:
        code = compile(source, "<input>", "eval")
    except SyntaxError:
        exec(compile(source, "<input>", "exec"), names)
    else:
        result = eval(code, names)
        if result is not None:
            print("   ", repr(result))


names = {}
for line in ("price = 12", "price * 3", "'%.2f' % price", "del price", "4 +"):
    print(">>>", line)
    try:
        run(line, names)
    except SyntaxError as error:
        print("   ", type(error).__name__)
print("price still there?", "price" in names)
