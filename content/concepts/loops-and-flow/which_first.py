print("-2 ** 2 is", -2**2, "and (-2) ** 2 is", (-2) ** 2)
print("not 1 == 2 is", not 1 == 2)
print("True or True and False is", True or True and False)
print("2 & 3 == 2 is", 2 & 3 == 2, "and 2 & (3 == 2) is", 2 & (3 == 2))
print("2 ** 3 ** 2 is", 2**3**2, "and 8 - 3 - 2 is", 8 - 3 - 2)

total = 3
print("total " + str(total) if total else "nothing")

pair = 1, 2 if total > 5 else 0
print("a comma comes last:", pair)
