from collections.abc import Sequence


class Alphabet(Sequence):
    def __init__(self, first, last):
        self.first, self.last = ord(first), ord(last)

    def __len__(self):
        return self.last - self.first + 1

    def __getitem__(self, index):
        return chr(range(self.first, self.last + 1)[index])


letters = Alphabet("c", "h")
print(len(letters), list(letters), letters[-1])
print("e" in letters, letters.index("e"), "".join(reversed(letters)))

try:
    letters[6]
except IndexError:
    print("IndexError: only six letters")
try:
    letters[0] = "x"
except TypeError:
    print("TypeError: read-only")
