try:
    numbers = map(int, ["7", "n/a"])
except ValueError:
    print("never reached")

try:
    print(list(numbers))
except ValueError as error:
    print("in the loop:", error)
