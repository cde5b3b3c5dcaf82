from bisect import bisect_left, insort

points = [90, 75, 60, 45]
print("place of 75:", bisect_left(points, 75))
print("with key:   ", bisect_left(points, -75, key=lambda n: -n))
insort(points, 80, key=lambda n: -n)
print(points)
