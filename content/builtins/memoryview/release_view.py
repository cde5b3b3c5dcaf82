log = bytearray(b"started;")
view = memoryview(log)

try:
    log += b"stopped;"
except BufferError as error:
    print(error)

view.release()
log += b"stopped;"
print(log.decode("ascii"))

with memoryview(log) as part:
    print("inside: ", len(part), "bytes")
try:
    print(part[0])
except ValueError as error:
    print("outside:", error)
