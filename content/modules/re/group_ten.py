import re

price = "tea 5 EUR"
try:
    print(re.sub(r"(\d)", r"\10", price))
except re.error as error:
    print(error.msg)
print(re.sub(r"(\d)", r"\g<1>0", price))
