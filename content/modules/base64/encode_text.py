import base64

message = "Grüße aus Köln"

encoded = base64.b64encode(message.encode("utf-8"))
print(encoded)

text = encoded.decode("ascii")
print(text)
print(base64.b64decode(text).decode("utf-8"))

try:
    base64.b64encode(message)
except TypeError as error:
    print(error)
