def withdraw(balance: float, amount: float, *, fee: float = 0.5) -> float:
    """Take out an amount and return the new balance.
    The fee is added. Raises ValueError when the balance is too low.
    """


def convert(miles):
    return miles * 1.609344


help(withdraw)
help(convert)
