import io
import tokenize

source = '''\
time = distance / speed   # time in hours
print("time:", time,  timeout)
'''

lines = list(io.StringIO(source))
tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
for token in reversed(tokens):
    if token.type == tokenize.NAME and token.string == "time":
        row, start = token.start
        line = lines[row - 1]
        lines[row - 1] = line[:start] + "hours" + line[token.end[1]:]
print("".join(lines), end="")
