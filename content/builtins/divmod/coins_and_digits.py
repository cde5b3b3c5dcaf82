import string

rest = 467
for coin in sorted([200, 100, 50, 20, 10, 5, 2, 1], reverse=True):
    count, rest = divmod(rest, coin)
    if count:
        print(f"{count} x {coin} cents")
if rest:
    print("left over, in cents:", rest)

digits = string.digits + string.ascii_lowercase


def to_base(number, base):
    if number < 0 or not 2 <= base <= 36:
        raise ValueError("negative number, or no such base")
    text = ""
    while number:
        number, digit = divmod(number, base)
        text = digits[digit] + text
    return text or "0"


print(to_base(1_000_000, 36), int("lfls", 36))
print("{} pounds and {} pence".format(*divmod(467, 100)))
