import sys

info = sys.float_info
print("largest: ", info.max)
print("epsilon: ", info.epsilon)
print("too large:", info.max * 10, " too small:", info.min / 1e20)

try:
    print(1e200**2)
except OverflowError:
    print("1e200 ** 2 raises OverflowError")
try:
    print(float(10**400))
except OverflowError as error:
    print(error)

exact = 2**53
print(f"{exact:,} + 1 -> {int(float(exact + 1)):,}")
