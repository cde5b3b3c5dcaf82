import re

text = "Paid 12.50 EUR on 03/11/2024, then 8.00 EUR on 21/11/2024."

print(re.sub(r"(\d\d)/(\d\d)/(\d{4})", r"\3-\2-\1", text))


def to_cents(match):
    return f"{round(float(match[1]) * 100)} cents"


print(re.sub(r"([\d.]+) EUR", to_cents, text))

masked, count = re.subn(r"\d(?=\d{4})", "*", "Cards 4929123456781234 and 5555")
print(masked, f"({count} digits hidden)")
