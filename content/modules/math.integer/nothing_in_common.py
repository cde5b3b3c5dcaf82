from math.integer import gcd, lcm

lengths = []
print(gcd(*lengths), lcm(*lengths))
try:
    print(120 // gcd(*lengths))
except ZeroDivisionError:
    print("ZeroDivisionError")
print(120 // gcd(*lengths) if lengths else "nothing to cut")
