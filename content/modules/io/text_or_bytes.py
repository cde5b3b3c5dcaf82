import io

for stream, data in ((io.StringIO(), b"tea"), (io.BytesIO(), "tea")):
    try:
        stream.write(data)
    except TypeError as error:
        print("TypeError:", error)

stream = io.BytesIO()
stream.write(bytearray(b"tea"))
stream.write("café".encode())
print(stream.getvalue())
