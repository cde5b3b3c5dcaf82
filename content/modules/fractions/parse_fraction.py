from fractions import Fraction

for text in ("3/4", "0.75", " -2 ", "1e-2", "1/0", "1 1/2", "half"):
    try:
        print(f"{text!r:7} {Fraction(text)}")
    except ZeroDivisionError:
        print(f"{text!r:7} has a zero below the line")
    except ValueError:
        print(f"{text!r:7} is not a fraction")

for text in map(str.strip, ("1 1/2", " -1 1/2")):
    sign = -1 if text.startswith("-") else 1
    first, *rest = map(Fraction, text.lstrip("-").split())
    value = sign * sum(rest, first)
    print(f"mixed:  {value}, as a float {float(value)}")
