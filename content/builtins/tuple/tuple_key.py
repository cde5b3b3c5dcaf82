distances = {("Oslo", "Bergen"): 463, ("Oslo", "Trondheim"): 494}

print(distances["Oslo", "Bergen"])
for (start, end), km in distances.items():
    print(f"{start} to {end}: {km} km")

try:
    distances[["Oslo", "Bergen"]]
except TypeError as error:
    print(type(error).__name__, "- a list cannot be a key")
