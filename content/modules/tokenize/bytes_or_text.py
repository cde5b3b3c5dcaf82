import io
import tokenize

source = "total = 3\n"
try:
    list(tokenize.tokenize(io.StringIO(source).readline))
except TypeError:
    print("TypeError")
read_bytes = io.BytesIO(source.encode()).readline
print([token.string for token in tokenize.tokenize(read_bytes)][:4])
read_text = io.StringIO(source).readline
print([token.string for token in tokenize.generate_tokens(read_text)][:3])
