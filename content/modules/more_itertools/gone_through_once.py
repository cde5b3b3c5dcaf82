from more_itertools import unique_everseen

guests = unique_everseen(["Ada", "Zoë", "Ada"])
print(len(list(guests)), list(guests))
guests = list(unique_everseen(["Ada", "Zoë", "Ada"]))
print(len(guests), guests)
