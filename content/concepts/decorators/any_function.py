from functools import wraps


def counted(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


@counted
def greeting(name, *, polite=False):
    """Return a line to begin a letter with."""
    return f"Dear {name}" if polite else f"Hi {name}"


print(greeting("Ada"))
print(greeting("Grace", polite=True))
print("calls:", greeting.calls)
print("kept by wraps:", greeting.__name__, "-", greeting.__doc__)
