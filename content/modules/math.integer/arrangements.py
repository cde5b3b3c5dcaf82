from collections import Counter
from math.integer import comb, factorial, perm


def spellings(word):
    count = factorial(len(word))
    for repeated in Counter(word).values():
        count //= factorial(repeated)
    return count


for word in ("tea", "banana", "mississippi"):
    print(f"{word:12} {spellings(word):>7,}")

print("podium of 8 runners:", perm(8, 3))
print("lottery, 6 of 49:   ", f"{comb(49, 6):,}")
