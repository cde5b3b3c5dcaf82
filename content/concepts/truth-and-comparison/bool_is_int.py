ages = [15, 42, 70, 33]
print(sum(age >= 18 for age in ages), "adults", True + True, True == 1)

votes = {1: "one", True: "yes", 0: "none"}
print(votes)
print(isinstance(True, int), issubclass(bool, int), 2 == True)  # noqa: E712


def kind(value):
    if isinstance(value, bool):  # before int
        return "yes or no"
    if isinstance(value, int):
        return "number"
    return "something else"


print(kind(True), "|", kind(1), "|", kind("1"))
print(["no", "yes"][3 > 2], "yes" if 3 > 2 else "no")
