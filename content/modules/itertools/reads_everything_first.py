from itertools import product, tee

def rows():
    for number in (1, 2, 3):
        print("read", number)
        yield number

print("product", next(product(rows(), "ab")))
print("loop", next((row, letter) for row in rows() for letter in "ab"))
fast, slow = tee(rows())
print("tee", sum(fast), "and kept:", list(slow))
