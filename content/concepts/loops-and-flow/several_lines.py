# A comment over several lines
# has a sign on each of them.


def price(pieces):
    """Return the price of an order."""
    # pieces *= 2
    return 2.5 * pieces


def old_price(pieces):
    """
    pieces *= 2
    """
    return 2.5 * pieces


print("documented:", price.__doc__)
print("a text is no comment:", old_price.__doc__.split())
