from email.utils import parseaddr

for text in ("ada@no-such-host.invalid", "@", "ada@@example", "ada"):
    print(f"{text:<24}", parseaddr(text)[1])
