from decimal import Decimal

price = Decimal("-12.50")
sign, digits, exponent = price.as_tuple()
print("negative:", sign == 1, "digits:", digits, "places:", max(0, -exponent))
print("digits:", len(digits), "the first is times 10 to the", price.adjusted())

print("fraction:", price.as_integer_ratio())
print("without sign:", price.copy_abs(), "other sign:", price.copy_negate())
print("sign of another:", Decimal(3).copy_sign(price), price.is_signed())
print("places as in 0.01:", price.same_quantum(Decimal("0.01")))
print("engineers write:", Decimal("123E+5").to_eng_string())
size = Decimal("1234567")  # no exponent, so to_eng_string would write none
power = size.adjusted() // 3 * 3
print("engineers write:", f"{size.scaleb(-power):f}E{power:+}")
print("again:", Decimal((0, (1, 2, 5), -1)))
