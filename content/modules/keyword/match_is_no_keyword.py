from keyword import iskeyword, issoftkeyword

for word in ("class", "match", "total"):
    print(f"{word:<5} {iskeyword(word)!s:<5} {issoftkeyword(word)}")
