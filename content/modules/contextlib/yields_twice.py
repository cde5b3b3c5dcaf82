from contextlib import contextmanager


@contextmanager
def retry(times):
    for attempt in range(times):  # a with block runs once, whatever this says
        yield attempt


for times in (1, 2, 0):
    try:
        with retry(times) as attempt:
            print("attempt", attempt)
    except RuntimeError as error:
        print(times, "yields:", error)
