import unicodedata

known = "paypal.example"
received = "p\u0430yp\u0430l.example"

print(known, received, known == received)
print(ascii(known), known.isascii())
print(ascii(received), received.isascii())

for char in sorted(set(received)):
    if not char.isascii():
        print(received.count(char), "x", unicodedata.name(char, "(no name)"))
