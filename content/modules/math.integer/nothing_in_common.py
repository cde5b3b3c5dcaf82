from math.integer import gcd, lcm

lengths = []
print(gcd(*lengths), lcm(*lengths))
try:
    print(120 // gcd(*lengths))
except ZeroDivisionError:
    print("ZeroDivisionError")
step = gcd(*lengths)  # 0 for zeros alone, too
print(120 // step if step else "nothing to cut")
