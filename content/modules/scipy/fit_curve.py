import numpy as np
from scipy.optimize import curve_fit


def cooling(minutes, start, rate, room):
    return room + (start - room) * np.exp(-rate * minutes)


minutes = np.arange(0, 60, 5)
noise = np.random.default_rng(7).normal(0, 0.3, minutes.size)
measured = cooling(minutes, 90, 0.05, 20) + noise

values, covariance = curve_fit(cooling, minutes, measured, p0=(80, 0.1, 15))
errors = np.sqrt(np.diag(covariance))
for name, value, error in zip(("start", "rate", "room"), values, errors):
    print(f"{name:6} {value:8.4f} +/- {error:.4f}")
try:
    curve_fit(cooling, minutes[:2], measured[:2])
except TypeError as error:
    print("too few points:", type(error).__name__)
