class Account:
    def __init__(self):
        self.owner, self._password = "Ada", "s3cret"

account = Account()
for asked in ("owner", "_password", "__dict__"):
    print(asked, "->", getattr(account, asked))

for asked in ("owner", "_password", "__dict__"):
    allowed = asked in {"owner"}
    print(asked, "->", getattr(account, asked) if allowed else "refused")
