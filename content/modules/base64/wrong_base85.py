import base64

for data in (b"Hello world", b"abcd"):
    text = base64.b85encode(data)
    try:
        other = base64.a85decode(text)
    except ValueError:
        other = "ValueError"
    print(f"{text}: a85decode {other}, b85decode {base64.b85decode(text)}")
