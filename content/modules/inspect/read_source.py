import inspect


def greet(name):
    """
    Greet somebody.

        The indentation is cleaned up.
    """
    return f"Good morning, {name}."


print(inspect.getdoc(greet))
print(inspect.getsource(greet).splitlines()[-1].strip())

for thing in (len, eval("lambda: 1")):
    try:
        inspect.getsource(thing)
    except (TypeError, OSError) as error:
        print(type(error).__name__, "- no source for", thing.__name__)
