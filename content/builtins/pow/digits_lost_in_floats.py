import math

print(pow(3, 40))
print(int(math.pow(3, 40)))
try:
    math.pow(10, 400)
except OverflowError as error:
    print(type(error).__name__, "- pow has", len(str(pow(10, 400))), "digits")
