import builtins

print("With i:", *[name for name in dir(builtins) if name.startswith("i")])

print("Errors of a connection:")
for name in dir(builtins):
    value = getattr(builtins, name)
    if isinstance(value, type) and issubclass(value, ConnectionError):
        print("  ", name)

for word in ["max", "sqrt", "ValueError", "JSONDecodeError"]:
    print(f"{word:16} {hasattr(builtins, word)}")
