from functools import wraps


def logged(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        shown = [repr(value) for value in args]
        shown += [f"{name}={value!r}" for name, value in kwargs.items()]
        result = function(*args, **kwargs)
        print(f"{function.__name__}({', '.join(shown)}) -> {result!r}")
        return result

    return wrapper


@logged
def area(width, height):
    """Return the area of a rectangle."""
    return width * height


area(3, height=4)
print("name:", area.__name__)
print("help:", area.__doc__)
print("without logging:", area.__wrapped__(5, 6))
