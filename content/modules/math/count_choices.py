import math

print(f"lottery, 6 of 49:    {math.comb(49, 6):,}")
print(f"podium of 8 runners: {math.perm(8, 3)}")
print(f"orders of 10 books:  {math.factorial(10):,}")

side = math.gcd(360, 225)
print(f"largest square tile: {side} cm")
print(f"buses meet again in: {math.lcm(12, 15, 20)} minutes")

try:
    math.factorial(-1)
except ValueError as error:
    print("factorial of -1:    ", type(error).__name__)
