from collections.abc import Sequence


class Alphabet(Sequence):
    def __init__(self, first, last):
        self.codes = range(ord(first), ord(last) + 1)

    def __len__(self):
        return len(self.codes)

    def __getitem__(self, index):
        codes = self.codes[index]
        if isinstance(index, slice):
            return [chr(code) for code in codes]
        return chr(codes)


letters = Alphabet("c", "h")
print(len(letters), list(letters), letters[-1], letters[1:3])
print("e" in letters, letters.index("e"), "".join(reversed(letters)))

try:
    letters[6]
except IndexError:
    print("IndexError: only six letters")
try:
    letters[0] = "x"
except TypeError:
    print("TypeError: read-only")
