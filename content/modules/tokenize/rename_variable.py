import io
import tokenize

source = '''\
time = distance / speed
print("time:", time, timeout)
'''

renamed = []
for token in tokenize.generate_tokens(io.StringIO(source).readline):
    text = token.string
    if token.type == tokenize.NAME and text == "time":
        text = "hours"
    renamed.append((token.type, text))
print(tokenize.untokenize(renamed))
