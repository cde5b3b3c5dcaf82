permissions = 0o755

print(bin(permissions), oct(permissions), hex(permissions))
print(f"{permissions:012b} {permissions:x}")

print(int("ff", 16), int("1011", 2), int("zz", 36))
print(int("0xff", 0), int("0b1011", 0))
