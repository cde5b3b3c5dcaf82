print(hex(-255))
print(hex(-255 & 0xFFFF), "as 16 bits")
print((-255).to_bytes(2, "big", signed=True).hex())
