buffer = bytearray(b"  SET Speed=0120;MODE=eco \r\n")

line = buffer.strip().removeprefix(b"SET ").lower()
print(line, "of", buffer)
for part in line.split(b";"):
    name, _, value = part.partition(b"=")
    short = value.lstrip(b"0") or value[-1:]
    print(name.ljust(8, b"."), short, value.isdigit())

print(line.startswith(b"speed"), line.endswith(b"eco"), line.count(b"="))
print(line.index(b"mode"), line.rfind(b"="), line.replace(b"eco", b"sport"))
print(
    bytearray(b",").join([b"a", b"b"]),
    b"x1".isalpha(),
    bytearray.fromhex("ff 00 41"),
)
print(line.title(), buffer.rstrip(b"\r\n").upper().rsplit(b"=", 1))
