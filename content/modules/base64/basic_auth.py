import base64

user, password = "mia", "tea:time"

credentials = base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
header = f"Basic {credentials}"
print("Authorization:", header)

scheme, _, encoded = header.partition(" ")
name, _, secret = base64.b64decode(encoded).decode().partition(":")
print("anybody can read it:", name, "/", secret)
