import shlex


def tokens(text):
    lexer = shlex.shlex(text, posix=True, punctuation_chars=True)
    lexer.whitespace_split = True
    return list(lexer)


def stages(text):
    stage = []
    for word in tokens(text):
        if word in ("|", "||", "&", "&&"):
            yield stage
            stage = []
        else:
            stage.append(word)
    yield stage


print(tokens("make all&&(cd site;deploy --to=ada@york)>log.txt"))
for stage in stages("read orders.csv|keep 'total > 100'|write big/orders.csv"):
    print(stage)
