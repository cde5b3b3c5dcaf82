from contextlib import contextmanager


@contextmanager
def logged(pass_on=True):
    try:
        yield
    except ValueError as error:
        print("log:", error)
        if pass_on:
            raise


with logged(pass_on=False):
    int("ten")
print("went on as if nothing had happened")
