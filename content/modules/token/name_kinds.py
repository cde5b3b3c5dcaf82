import io
import token
import tokenize

source = "if price > 9.5: buy('tea')\n"

for part in tokenize.generate_tokens(io.StringIO(source).readline):
    print(f"{token.tok_name[part.type]:10} {part.string!r}")
