from functools import wraps
from time import perf_counter, sleep


def timed(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        start = perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            seconds = perf_counter() - start
            print(f"{function.__name__} took {seconds:.0f} s")  # or .6f

    return wrapper


@timed
def write_report(pages):
    sleep(1)  # the work
    return "page " * pages


print(write_report(2))
