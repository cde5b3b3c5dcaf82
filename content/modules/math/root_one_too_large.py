import math

number = 67_108_865**2 - 1
for root in (int(math.sqrt(number)), math.isqrt(number)):
    print(root, "squared is too large:", root * root > number)
