try:
    compile("__debug__ = False", "settings.py", "exec")
except SyntaxError as error:
    print("SyntaxError:", error.msg)

print("this run:", __debug__)
code = compile("print('with -O:', __debug__)", "shop.py", "exec", optimize=1)
exec(code)
