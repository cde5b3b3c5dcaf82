from decimal import Decimal, InvalidOperation

readings = [Decimal(one) for one in ("4.2", "NaN", "-Infinity", "-0", "sNaN")]
print(" " * 21 + "finite NaN infinite zero minus signalling")
for one in readings:
    kinds = [one.is_finite(), one.is_nan(), one.is_infinite(), one.is_zero()]
    kinds += [one.is_signed(), one.is_snan()]
    marks = ["yes" if is_so else "-" for is_so in kinds]
    row = "{:6} {:3} {:8} {:4} {:5} {}".format(*marks)
    print(f"{one:>9} {one.number_class():10}", row)

known = [one for one in readings if one.is_finite() or one.is_infinite()]
print("largest:", max(known), "|", Decimal("4.2").max(Decimal("NaN")))
print("by size alone:", Decimal(-7).max_mag(Decimal(5)), Decimal(-7).min_mag(5))
print("compare:", Decimal(1).compare(2), Decimal(1).compare(Decimal("NaN")))
print("total order:", Decimal("2.0").compare_total(Decimal("2.00")))
try:
    Decimal("NaN") < 1
except InvalidOperation:
    print("NaN cannot be ordered")
