from statistics import correlation, linear_regression

degrees = [14, 16, 20, 23, 25, 28, 30]
ice_creams = [110, 125, 190, 240, 250, 310, 330]

print(f"correlation: {correlation(degrees, ice_creams):.3f}")

slope, intercept = linear_regression(degrees, ice_creams)
print(f"sales = {slope:.1f} * degrees {intercept:+.1f}")
print(f"expected at 26 degrees: {slope * 26 + intercept:.0f}")
