import sys


def depth(tree):
    return 1 + max(map(depth, tree), default=0)


nested = []
for _ in range(5_000):
    nested = [nested]
try:
    depth(nested)
except RecursionError:
    print("too deep for a limit of", sys.getrecursionlimit())

long, short = sys.getsizeof([0] * 1_000), sys.getsizeof([0] * 10)
print("a longer list takes more:", long > short)
print("only the list itself:", sys.getsizeof(["x" * 10_000]) < 1_000)
