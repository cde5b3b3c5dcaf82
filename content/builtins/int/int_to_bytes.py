port = 8080

data = port.to_bytes(2, "big")
print(data, int.from_bytes(data, "big"))
print("other order:", int.from_bytes(data, "little"))
print("in 4 bytes:", (3_000_000_000).to_bytes(4, "big"))
print("signed:", int.from_bytes(b"\xff\xfe", "big", signed=True))

try:
    (70_000).to_bytes(2, "big")
except OverflowError as error:
    print(error)
