from charset_normalizer import from_bytes

match = from_bytes(bytes(range(256)) * 8).best()
try:
    print(match.encoding)
except AttributeError as error:
    print(error)
print("no text" if match is None else str(match))
