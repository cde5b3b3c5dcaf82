import base64

signature = bytes(60)
for encode in (base64.encodebytes, base64.b64encode):
    text = encode(signature).decode()
    print(f"{encode.__name__}: {text.count(chr(10))} newlines in {len(text)}")
