import base64

signature = bytes(60)
for encode in (base64.encodebytes, base64.b64encode):
    text = encode(signature).decode("ascii")
    print(encode.__name__, "newlines:", text.count("\n"))
