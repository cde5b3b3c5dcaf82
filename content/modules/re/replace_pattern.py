import re

text = "Paid 12.50 EUR on 03/11/2024, then 8.00 EUR on 21/11/2024."

date = r"(?P<day>\d\d)/(?P<month>\d\d)/(?P<year>\d{4})"
print(re.sub(date, r"\g<year>-\g<month>-\g<day>", text))
print(re.sub(r"(\d+\.\d\d) EUR", r"EUR \1", text))


def to_cents(match):
    return f"{round(float(match['euros']) * 100)} cents"


print(re.sub(r"(?P<euros>\d+\.\d\d) EUR", to_cents, text))

cards = "Cards 4929 1234 5678 1234 and 5555"
masked, count = re.subn(r"\d(?=(?:[ \xa0-]?\d){4})", "*", cards)
print(masked, f"({count} digits hidden)")
