import re
from email.utils import make_msgid

first = make_msgid(domain="example.org")
second = make_msgid(idstring="order", domain="example.org")

print("different:", first != second)
for identifier in (first, second):
    print(re.sub(r"\d+", "N", identifier))
