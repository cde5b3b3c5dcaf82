print(bytearray(3))
print(bytearray([3]))
print(bytearray(b"3"))
