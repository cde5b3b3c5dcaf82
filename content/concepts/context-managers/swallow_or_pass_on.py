from contextlib import suppress


class Tries:
    """Collect problems of the block rather than stop at them."""

    def __init__(self, *expected):
        self.expected = expected
        self.problems = []

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        if exc_type is None or not issubclass(exc_type, self.expected):
            return False  # passes on
        self.problems.append(str(exc_value))
        return True  # swallows


tries = Tries(ValueError)
for text in ("12", "a dozen", "7", ""):
    with tries:
        print("read", int(text))
print(tries.problems)

with suppress(KeyError):
    print({"tea": 2.5}["chai"])
    print("never printed: the block ends at the error")
