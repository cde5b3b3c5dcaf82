class Account:
    rate = 0.02

try:
    vars(Account)["rate"] = 0.03
except TypeError as error:
    print(type(error).__name__, Account.rate)

setattr(Account, "rate", 0.03)
print(vars(Account)["rate"])
