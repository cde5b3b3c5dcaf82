import ast

def read(text, longest=1_000):
    if len(text) > longest:
        raise ValueError("too long")
    return ast.literal_eval(text)

for reader in (ast.literal_eval, read):
    try:
        reader("-" * 50_000 + "1")
    except (MemoryError, RecursionError, ValueError) as error:
        print(reader.__name__, type(error).__name__)
print(read("[1, 2, 3]"))
