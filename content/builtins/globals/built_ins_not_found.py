import builtins

print("len" in globals(), hasattr(builtins, "len"))
for name in ("len", "no_such_name"):
    found = globals().get(name) or getattr(builtins, name, None)
    print(name, "->", found and found.__name__)
