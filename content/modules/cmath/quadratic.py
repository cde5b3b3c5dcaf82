import cmath


def solve(a, b, c):
    root = cmath.sqrt(b * b - 4 * a * c)
    return (-b + root) / (2 * a), (-b - root) / (2 * a)


for coefficients in [(1, -3, 2), (1, 2, 5)]:
    first, second = solve(*coefficients)
    print(coefficients, "->", first, "and", second)

x = solve(1, 2, 5)[0]
print("check:", x * x + 2 * x + 5)
