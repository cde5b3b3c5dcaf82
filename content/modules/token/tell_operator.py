import io
import token
import tokenize

source = "total += net * (1 + rate) ** years\n"

for part in tokenize.generate_tokens(io.StringIO(source).readline):
    if part.type == token.OP:
        print(f"{part.string:3} {token.tok_name[part.exact_type]}")

sign = "->"
print(sign, token.tok_name[token.EXACT_TOKEN_TYPES[sign]])
