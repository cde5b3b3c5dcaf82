from email.utils import formataddr, getaddresses

headers = [
    'Ada Lovelace <ada@Example.org>, "Hopper, Grace" <grace@example.org>',
    "mary@example.org, ada@example.org",
    "Mary Somerville <mary@example.org>",
    "undisclosed-recipients:;",
]

people = {}
for header in headers:
    for name, address in getaddresses([header]):
        user, _, host = address.rpartition("@")
        if user and host:
            key = f"{user}@{host.lower()}"
            people[key] = people.get(key) or name

for address, name in people.items():
    print(f"{address:<19} {name}")

print(", ".join(formataddr((name, adr)) for adr, name in people.items()))
