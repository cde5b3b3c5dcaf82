class Account:
    def deposit(self, amount, currency="EUR"):
        return f"{amount} {currency}"

    def reset():  # "self" is missing
        return 0


account = Account()
options = {"amount": 5, "note": "gift"}
for call in (
    "account.deposit()",
    "account.deposit(5, 'EUR', 'gift')",
    "account.deposit(5, amount=7)",
    "account.deposit(**options)",
    "account.deposit(*None)",
    "account.deposit(**[5])",
    "account.reset()",
    "account.deposit(amount=5, 'EUR')",
):
    try:
        eval(call)
    except SyntaxError as error:
        print(f"{call}\n  SyntaxError: {error.msg}")
    except TypeError as error:
        print(f"{call}\n  TypeError: {error}")
