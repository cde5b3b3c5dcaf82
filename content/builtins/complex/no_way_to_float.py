power = 1j * 1j
print(power, "is real:", power.imag == 0)
for number in (int, float, complex):
    try:
        print(number.__name__, number(power))
    except TypeError as error:
        print(number.__name__, type(error).__name__)
print(power.real)
