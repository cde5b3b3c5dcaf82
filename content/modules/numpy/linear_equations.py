import numpy as np

# 2 coffees and 1 cake cost 11; 1 coffee and 3 cakes cost 13
items = np.array([[2, 1], [1, 3]])
totals = np.array([11, 13])

coffee, cake = np.linalg.solve(items, totals)
print(f"coffee {coffee:.2f}, cake {cake:.2f}")
print("check with @:", items @ np.array([coffee, cake]))
print("determinant: ", round(np.linalg.det(items), 6))

try:
    np.linalg.solve([[1, 2], [2, 4]], [5, 10])  # twice the same equation
except np.linalg.LinAlgError as error:
    print("no single answer:", error)

hours = np.array([0, 1, 2, 3])
slope, start = np.polyfit(hours, [1.1, 2.9, 5.2, 6.8], deg=1)
print(f"line of best fit: {slope:.2f} * hours + {start:.2f}")
