from email.utils import getaddresses, parseaddr

text = "ada@example.org, eve@example.net"
print(parseaddr(text))
print(getaddresses([text]))
