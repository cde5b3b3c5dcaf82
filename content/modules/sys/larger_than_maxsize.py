import sys

print(sys.maxsize + 1 > sys.maxsize)
try:
    range(sys.maxsize + 1)[sys.maxsize]
    len(range(sys.maxsize + 1))
except OverflowError as error:
    print("OverflowError:", error)
print(float("inf") > 10**100)  # a start value above every number
