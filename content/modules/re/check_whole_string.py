import re

PRODUCT_CODE = re.compile(r"[A-Z]{2}-[0-9]{4}")

print("text             match  search  fullmatch")
for text in ["AB-1234", "AB-12345", "order AB-1234", "AB-1234\n", "ab-1234"]:
    start = bool(PRODUCT_CODE.match(text))
    anywhere = bool(PRODUCT_CODE.search(text))
    whole = bool(PRODUCT_CODE.fullmatch(text))
    print(f"{text!r:16} {start!s:6} {anywhere!s:7} {whole}")
