from statistics import fmean, geometric_mean, harmonic_mean

marks, weights = [1.0, 2.0, 4.0], [50, 30, 20]
print(f"weighted mark:  {fmean(marks, weights):.2f}")

growth = [1.10, 0.95, 1.20]  # +10%, -5%, +20%
print(f"yearly growth:  {geometric_mean(growth) - 1:.1%}")

speeds = [60, 120]  # there and back, the same way
print(f"average speed:  {harmonic_mean(speeds):.0f} km/h")
print(f"not the mean:   {fmean(speeds):.0f} km/h")
