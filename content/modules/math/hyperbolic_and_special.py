import math

angles = math.degrees(math.asin(0.5)), math.degrees(math.acos(0.5))
print("angles back:", *(round(one, 6) for one in angles))
sag = 20 * (math.cosh(50 / 20) - 1)
print("sag of a chain:", round(sag, 3), "slope", round(math.sinh(50 / 20), 3))
print("activation:", round(math.tanh(0.8), 4), round(math.atanh(0.664), 4))
print("rapidity:", round(math.asinh(1.5), 4), round(math.acosh(2), 4))

tiny = 1e-10
print(f"log(1+x): {math.log(1 + tiny):.8e}  log1p: {math.log1p(tiny):.8e}")
print(f"exp(x)-1: {math.exp(tiny) - 1:.8e}  expm1: {math.expm1(tiny):.8e}")

within = math.erf(1 / math.sqrt(2))
print(
    f"within one sigma: {within:.4f}, beyond two: {math.erfc(2 / 2**0.5):.4f}"
)
print("gamma:", round(math.gamma(5), 9), round(math.gamma(0.5) ** 2, 6))
print("its logarithm:", round(math.lgamma(1000), 3), math.log(math.e))
print("2 to the x:", math.exp2(10))
try:
    math.acos(1.5)
except ValueError as error:
    print("ValueError: not between -1 and 1")
