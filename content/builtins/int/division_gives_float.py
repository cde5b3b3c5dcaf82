lines = ["soup", "bread", "jam"]
middle = len(lines) / 2
try:
    print(lines[middle])
except TypeError as error:
    print(middle, type(error).__name__)

middle = len(lines) // 2
print(middle, lines[middle], 8 / 2, 8 // 2, int(8 / 2))
