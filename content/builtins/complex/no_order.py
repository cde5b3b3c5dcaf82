points = [complex(3, 4), 2 + 0j, 1j]
try:
    print(max(points))
except TypeError as error:
    print(type(error).__name__)

print("farthest:", max(points, key=abs))
print("by real part:", sorted(points, key=lambda point: point.real))
