from keyword import iskeyword, issoftkeyword

for word in ("class", "match", "total"):
    print(f"{word:<6}{iskeyword(word)!s:<6}{issoftkeyword(word)}")
