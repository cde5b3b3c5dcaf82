from collections import Counter

visits = ["Ada", "Grace", "Ada", "Mary", "Grace"]

print("how many people:", len(set(visits)))
print("sorted:", sorted(set(visits)))
print("in order:", list(dict.fromkeys(visits)))
counts = Counter(visits)
print("more than once:", sorted(v for v in counts if counts[v] > 1))

points = [[0, 1], [2, 2], [0, 1]]
try:
    set(points)
except TypeError as error:
    print(type(error).__name__, "- a list cannot be in a set")
print(sorted(set(map(tuple, points))))
