import warnings

warnings.simplefilter("ignore", DeprecationWarning)
answer = (18).__eq__("18")
print(answer)

try:
    print("equal" if answer else "different")
except TypeError as error:
    print("TypeError:", error)
print("unknown" if answer is NotImplemented else answer)
