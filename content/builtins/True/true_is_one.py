import json

answers = {1: "one", True: "yes", 0: "zero", False: "no"}
print(answers, len(answers))
print("in a set:", {1, True, 1.0})

print(isinstance(True, int), True + True, True * 9.5, ["no", "yes"][True])
print("found at:", [0, "tea", False].index(False))

mixed = [3, True, 0, False]
print("ints only:", [n for n in mixed if type(n) is int])
print("as JSON:", json.dumps(mixed), "as text:", str(True))
