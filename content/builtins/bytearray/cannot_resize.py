buffer = bytearray(b"header body")
view = memoryview(buffer)[:6]
try:
    del buffer[:7]
except BufferError as error:
    print("refused:", error)

view.release()
del buffer[:7]
print(buffer)
