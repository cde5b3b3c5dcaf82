import io
import tokenize

source = 'print(f"{name} owes {sum}")\n'
for token in tokenize.generate_tokens(io.StringIO(source).readline):
    if token.string.strip() and token.string not in "print()":
        print(tokenize.tok_name[token.type], token.string)
