from fractions import Fraction

for text in ("3/4", "0.75", " -2 ", "1e-2", "1/0", "1 1/2", "half"):
    try:
        print(f"{text!r:7} {Fraction(text)}")
    except ZeroDivisionError:
        print(f"{text!r:7} has a zero below the line")
    except ValueError:
        print(f"{text!r:7} is not a fraction")

for text in map(str.strip, ("1 1/2", " -1 1/2", "-3/4", "2 3")):
    sign = -1 if text.startswith("-") else 1
    whole, space, part = text.removeprefix("-").rpartition(" ")
    whole, part = Fraction(whole or 0), Fraction(part)
    if min(whole, part) < 0 or space and (whole % 1 or part >= 1):
        print(f"mixed:  {text!r} is no such number")
        continue
    value = sign * (whole + part)
    print(f"mixed:  {value}, as a float {float(value)}")
