def extremes(readings):
    readings = list(readings)  # a generator can be read only once
    return min(readings), max(readings)


result = extremes([21.5, 19.0, 23.4])
print(result, type(result).__name__)

coldest, warmest = extremes([21.5, 19.0, 23.4])
print(f"from {coldest} to {warmest} degrees")
