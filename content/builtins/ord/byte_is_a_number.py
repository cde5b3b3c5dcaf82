data = b"Hi"
try:
    print(ord(data[0]))
except TypeError as error:
    print(type(error).__name__, "-", data[0], "is the number")

print(ord(data[:1]), ord(data.decode()[0]))
