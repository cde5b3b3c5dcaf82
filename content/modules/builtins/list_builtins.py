import builtins


def is_connection_error(value):
    return isinstance(value, type) and issubclass(value, ConnectionError)


print("Errors of a connection:")
for name, value in sorted(vars(builtins).items()):
    if is_connection_error(value):
        print("  ", name)

for word in ["max", "sqrt", "ValueError", "JSONDecodeError"]:
    print(f"{word:16} {hasattr(builtins, word)}")
