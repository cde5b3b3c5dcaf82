age = int("42")
print(age + 1)

print(int("  7 \n"), int("-15"), int("1_000_000"))
print(int("1,250,000".replace(",", "")))
print(int(float("19.90")), round(float("19.90")))
print([int(part) for part in "3;14;15".split(";")])
