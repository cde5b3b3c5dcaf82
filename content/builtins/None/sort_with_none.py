rainfall = [12, None, 0, 3, None]

try:
    sorted(rainfall)
except TypeError as error:
    print(error)

print("last: ", sorted(rainfall, key=lambda mm: (mm is None, mm)))
print("first:", sorted(rainfall, key=lambda mm: (mm is not None, mm)))

known = [mm for mm in rainfall if mm is not None]
print("known:", known, "highest:", max(known, default=None))
print("filter drops the zero:", list(filter(None, rainfall)))
