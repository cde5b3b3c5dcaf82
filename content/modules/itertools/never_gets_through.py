import math
from itertools import islice, permutations

for stops in (5, 8, 12, 15):
    print(f"{stops:>2} stops: {math.perm(stops):,} orders")
tours = permutations("ABCDEFGHIJKL")
for tour in islice(tours, 2):
    print("".join(tour))
