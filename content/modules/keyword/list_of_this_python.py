from keyword import issoftkeyword

for word, since in (("match", "3.10"), ("type", "3.12"), ("lazy", "3.15")):
    print(f"{word:<6}here {issoftkeyword(word)!s:<6}from {since} on")
