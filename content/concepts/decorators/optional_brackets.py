from functools import partial, wraps


def rounded(function=None, *, digits=2):
    if function is None:  # written with brackets: @rounded(digits=1)
        return partial(rounded, digits=digits)

    @wraps(function)
    def wrapper(*args, **kwargs):
        return round(function(*args, **kwargs), digits)

    return wrapper


@rounded
def litres(gallons):
    return gallons * 3.785411784


@rounded(digits=1)
def celsius(fahrenheit):
    return (fahrenheit - 32) / 1.8


print("without brackets:", litres(5))
print("with brackets:   ", celsius(100))
