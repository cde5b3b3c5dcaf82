from urllib.parse import urljoin

link = b"tea"  # as it came from the network
try:
    urljoin("https://example.org", link)
except TypeError as error:
    print("TypeError:", error)
print(urljoin("https://example.org", link.decode("ascii")))
