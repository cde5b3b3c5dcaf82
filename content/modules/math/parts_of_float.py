import math

fraction, whole = math.modf(-12.75)
print("parts:", whole, fraction, "rounded towards zero:", math.trunc(-12.75))
print("rest: ", math.fmod(-7, 3), -7 % 3, math.remainder(-7, 3))
print("sign: ", math.copysign(1, -0.0), math.copysign(3, -2), math.fabs(-2))

mantissa, exponent = math.frexp(6.5)
print(
    "binary:", mantissa, "* 2 **", exponent, "=", math.ldexp(mantissa, exponent)
)
print("next:", math.nextafter(1.0, 2.0), "step:", math.ulp(1.0))
print("infinite:", math.isinf(1e308 * 10), math.isinf(-math.inf))
print("350 degrees is the same as", math.remainder(350, 360))
