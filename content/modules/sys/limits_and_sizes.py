import sys


def depth(tree):
    return 1 + max([depth(branch) for branch in tree], default=0)


nested = []
for _ in range(1_500):
    nested = [nested]
try:
    depth(nested)
except RecursionError:
    print("too deep for a limit of", sys.getrecursionlimit())
sys.setrecursionlimit(5_000)
print("depth:", depth(nested))

long, short = sys.getsizeof([0] * 1_000), sys.getsizeof([0] * 10)
print("a longer list takes more:", long > short)
print("only the list itself:", sys.getsizeof(["x" * 10_000]) < 1_000)
