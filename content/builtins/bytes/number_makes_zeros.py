print(bytes(5))
print(bytes([5]))
print((5).to_bytes(2, "big"))
