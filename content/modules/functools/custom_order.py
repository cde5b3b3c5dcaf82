from functools import cmp_to_key, total_ordering


def larger_joined_first(a, b):
    """Return a negative number if a belongs before b."""
    return int(b + a) - int(a + b)


parts = ["3", "30", "34", "5", "9"]
largest = "".join(sorted(parts, key=cmp_to_key(larger_joined_first)))
print(int(largest))  # a number, so that "0" and "0" are no "00"


@total_ordering
class Release:
    def __init__(self, text):
        self.text = text
        self.numbers = tuple(int(part) for part in text.split("."))

    def __eq__(self, other):
        if isinstance(other, Release):
            return self.numbers == other.numbers
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, Release):
            return self.numbers < other.numbers
        return NotImplemented


print(Release("3.9") < Release("3.10"), Release("3.9") >= Release("3.10"))
print(max(["1.9", "1.10", "1.2"], key=Release))
