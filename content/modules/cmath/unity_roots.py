import cmath


def roots(z, n):
    length, angle = cmath.polar(z)
    for k in range(n):
        yield cmath.rect(length ** (1 / n), (angle + k * cmath.tau) / n)


for root in roots(8, 3):
    print(f"{root:14.3f}  cubed is 8: {cmath.isclose(root**3, 8)}")
print("the usual one:", 8 ** (1 / 3))
