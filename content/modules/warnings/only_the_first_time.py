import warnings

warnings.showwarning = lambda message, *where: print("shown:", message)
for action in ("default", "always"):
    warnings.simplefilter(action)
    print(action)
    for price in (-1, -2, -2):
        warnings.warn(f"{price} is negative")
