from email.utils import getaddresses

headers = ["Ada <ada@example.org>", "Eve <eve@example.org> <x@example.net>"]
print(getaddresses(headers))
for header in headers:
    print(getaddresses([header]))
