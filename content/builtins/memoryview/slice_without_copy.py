frame = bytearray(b"HEAD") + bytes(10_000_000)

copy = frame[0:4]
view = memoryview(frame)[0:4]
frame[0:4] = b"TAIL"
print("copy:", bytes(copy), " view:", bytes(view))

body = memoryview(frame)[4:]
print(f"{len(body):,} bytes, same memory: {body.obj is frame}")
body[0] = 255
print("written through the view:", frame[4])

try:
    memoryview(b"fixed")[0] = 0
except TypeError as error:
    print(error)
