import base64

user, password = "mia", "tea:time"

credentials = base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
header = f"Basic {credentials}"
print("Authorization:", header)


def read_basic(header):
    scheme, _, encoded = (header or "").partition(" ")
    try:
        text = base64.b64decode(encoded, validate=True).decode()
    except ValueError:  # not Base64, or not UTF-8
        return None
    name, colon, secret = text.partition(":")
    return (name, secret) if scheme.lower() == "basic" and colon else None


print("anybody can read it:", read_basic(header))
print("damaged:", read_basic("Basic bWlh*"))
