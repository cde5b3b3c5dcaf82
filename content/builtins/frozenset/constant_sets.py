WEEKEND = frozenset({"Sat", "Sun"})

try:
    WEEKEND.add("Fri")
except AttributeError as error:
    print(error)

long_weekend = WEEKEND | {"Fri"}
print(type(long_weekend).__name__, sorted(long_weekend))
print(type({"Fri"} | WEEKEND).__name__)
print("equal to a set:", WEEKEND == {"Sun", "Sat"})

days = WEEKEND
days |= {"Mon"}
print(len(days), "days, the weekend still has", len(WEEKEND))
