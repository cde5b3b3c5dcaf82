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
for line in ("price = 12", "price * 3", "'%.2f' % price", "price / 0",
             "del price", "4 +"):
    print(">>>", line)
    try:
        run(line, names)
    except Exception as error:  # a prompt survives them all
        print("   ", type(error).__name__)
print("price still there?", "price" in names)
