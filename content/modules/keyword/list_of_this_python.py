from keyword import issoftkeyword

for word, since in (("match", "3.10"), ("type", "3.12"), ("lazy", "3.15")):
    print(f"{word:<5} here {issoftkeyword(word)!s:<5} from {since} on")
