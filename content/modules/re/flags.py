import re

letter = """Subject: Invoice
from: Ada
SUBJECT: Reminder
Re: subject: not a header"""

header = r"^subject: (.+)$"
print("no flag:   ", re.findall(header, letter))
print("IGNORECASE:", re.findall(header, letter, re.IGNORECASE))
print("+MULTILINE:", re.findall(header, letter, re.IGNORECASE | re.MULTILINE))
print("in pattern:", re.findall(r"(?im)^subject: (.+)$", letter))

print("all letters:", re.findall(r"\w+", "Ægir, naïve"))
print("ASCII only: ", re.findall(r"\w+", "Ægir, naïve", re.ASCII))
