people = [("Mia Berg", 1042, "A"), ("Tom Olsen", 87, "B")]
hide = bytes.maketrans(b"0123456789", b"##########")

for name, number, group in people:
    record = name.encode("ascii").ljust(12) + str(number).encode().zfill(6)
    record += group.encode().rjust(3, b".") + b" ok ".center(8, b"-")
    print(record, len(record))
    print(record.translate(hide), record.translate(None, delete=b" -."))

line = b"Mia\t1042\tA"
print(line.expandtabs(8))
print(b"berg".capitalize(), b"1042".isalnum(), b"Berg".isalpha())
print(b"Mia Berg".istitle(), b" \t".isspace())
