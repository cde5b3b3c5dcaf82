from math.integer import comb, factorial, gcd, isqrt, lcm, perm

for function, arguments in (
    (isqrt, [-4]),
    (factorial, [-3]),
    (comb, [5, -1]),
    (perm, [-5, 2]),
):
    try:
        print(function(*arguments))
    except ValueError:
        print(function.__name__, arguments, "ValueError")
print(gcd(-12, 18), lcm(-4, 6))
