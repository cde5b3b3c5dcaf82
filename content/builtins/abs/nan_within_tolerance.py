target, limit = 20.0, 0.5
for reading in (20.2, 23.1, float("nan")):
    off = abs(reading - target)
    refused = off > limit
    accepted = off <= limit
    print(f"{reading:5} refused: {refused!s:6} accepted: {accepted}")
