import re

letter = """Subject: Invoice
from: Ada
SUBJECT: Reminder
Re: subject: not a header"""

header = r"^subject: (.+)$"
print(re.findall(header, letter))
print(re.findall(header, letter, re.IGNORECASE))
print(re.findall(header, letter, re.IGNORECASE | re.MULTILINE))

# The same flags, written into the pattern.
print(re.findall(r"(?im)^subject: (.+)$", letter))

print(re.findall(r"\w+", "Ægir, naïve"))
print(re.findall(r"\w+", "Ægir, naïve", re.ASCII))
