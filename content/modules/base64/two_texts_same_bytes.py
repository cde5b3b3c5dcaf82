import base64

for text in ("cGF5IEFkYQ==", "cGF5!IEFkYQ==", "cGF5IEFkYR=="):
    try:
        strict = base64.b64decode(text, validate=True)
    except ValueError:
        strict = "refused"
    print(f"{text:14} {base64.b64decode(text)}  strict: {strict}")
