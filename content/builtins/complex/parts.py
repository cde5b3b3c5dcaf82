impedance = 3 + 4j

print(f"{impedance.real = } {impedance.imag = } {abs(impedance) = }")
print("conjugate:", impedance.conjugate())
print("product:  ", impedance * impedance.conjugate())
print(f"formatted: {impedance:.1f}")

print("from text:", complex("1.5-2j"), complex(" 2j "), complex("7"))
try:
    complex("3 + 4j")
except ValueError as error:
    print("refused:  ", error)
print("repaired: ", complex("3 + 4j".replace(" ", "")))
