from email.utils import formataddr, getaddresses

headers = [
    'Ada Lovelace <Ada@Example.org>, "Hopper, Grace" <grace@example.org>',
    "mary@example.org, ada@example.org",
]

seen = {}
for name, address in getaddresses(headers):
    seen.setdefault(address.lower(), name)

for address, name in seen.items():
    print(f"{address:<20}{name or '(no name)'}")

print(", ".join(formataddr((name, adr)) for adr, name in seen.items()))
