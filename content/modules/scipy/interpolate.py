import numpy as np
from scipy.interpolate import CubicSpline, PchipInterpolator
from scipy.interpolate import RegularGridInterpolator

hours = np.array([0, 6, 12, 18, 24])
celsius = np.array([4.0, 3.0, 11.0, 9.0, 5.0])

smooth = CubicSpline(hours, celsius)
print("at 9:00:", smooth(9).round(2), "at 12:00:", smooth(12))
print("lowest:", smooth(np.linspace(0, 24, 97)).min().round(2))
tame = PchipInterpolator(hours, celsius, extrapolate=False)
print("lowest:", tame(np.linspace(0, 24, 97)).min().round(2), tame(30))

depth = np.array([[10.0, 20.0], [30.0, 60.0]])
sea = RegularGridInterpolator(([0, 1], [0, 1]), depth)
print("between four points:", sea([[0.5, 0.5]]))
try:
    sea([[2, 0]])
except ValueError as error:
    print(error)
