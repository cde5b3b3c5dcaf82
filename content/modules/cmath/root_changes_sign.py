import cmath

above, below = complex(-4, 0.0), complex(-4, -0.0)
print("equal:", above == below)
print("imaginary parts of the roots:", end=" ")
print(cmath.sqrt(above).imag, cmath.sqrt(below).imag)
tidy = complex(below.real, below.imag + 0.0)
print("with plain zero:", cmath.sqrt(tidy).imag)
