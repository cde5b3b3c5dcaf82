from more_itertools import pairwise, sliding_window, windowed

readings = [20.5, 20.7, 21.0, 24.9, 21.2]
print([round(sum(w) / len(w), 1) for w in sliding_window(readings, 3)])
print([round(b - a, 1) for a, b in pairwise(readings)])
print(list(windowed("tea", 2, step=2, fillvalue="-")))
print(list(windowed([1], 3)))
