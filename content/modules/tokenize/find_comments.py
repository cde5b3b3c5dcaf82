import io
import tokenize

source = '''\
rate = 0.19  # TODO: read from the settings
colour = "#ff8800"
# prices in euros
total = 250 * (1 + rate)
'''

for token in tokenize.generate_tokens(io.StringIO(source).readline):
    if token.type == tokenize.COMMENT:
        line, column = token.start
        print(f"line {line}, column {column}: {token.string}")
