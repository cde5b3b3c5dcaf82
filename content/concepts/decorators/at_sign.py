def in_euros(function):
    def wrapper(amount):
        return f"{function(amount):.2f} EUR"

    return wrapper


@in_euros
def with_tax(amount):
    return amount * 1.2


def half(amount):
    return amount / 2


half = in_euros(half)  # what the line with @ does

print("with the sign:   ", with_tax(9.99))
print("without the sign:", half(5))
