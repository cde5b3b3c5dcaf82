import numpy as np

prices = np.array([19.9, 5.0, 12.5])
seats = np.zeros((2, 4), dtype=int)
hours = np.arange(8, 18, 2)  # like range: 18 is left out
dial = np.linspace(0, 1, 5)  # five points, both ends included
months = np.arange(1, 13).reshape(3, 4)

for name, values in [
    ("prices", prices), ("seats", seats), ("hours", hours), ("dial", dial)
]:
    print(f"{name:6} {values.dtype!s:8} {values.shape!s:7} {values.tolist()}")

print(months)
