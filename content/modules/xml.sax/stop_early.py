import io
import xml.sax


class Found(Exception):
    pass


class FindUser(xml.sax.ContentHandler):
    def __init__(self, number):
        super().__init__()
        self.number = number
        self.seen = 0

    def startElement(self, name, attributes):
        if name == "user":
            self.seen += 1
            if attributes.get("id") == self.number:
                raise Found(attributes["name"])


users = "".join(f'<user id="{n}" name="U{n:04}"/>' for n in range(5000))
handler = FindUser("41")
try:
    xml.sax.parse(io.StringIO(f"<users>{users}</wrong>"), handler)
except Found as found:
    print("found", found, "after", handler.seen, "of 5000 users")
else:
    print("no such user among", handler.seen)
