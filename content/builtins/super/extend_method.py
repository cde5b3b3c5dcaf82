from collections import UserDict


class Headers(UserDict):
    def __setitem__(self, name, value):
        super().__setitem__(name.title(), str(value))

    def __getitem__(self, name):
        return super().__getitem__(name.title())

    def __contains__(self, name):
        return super().__contains__(name.title())

    def __delitem__(self, name):
        super().__delitem__(name.title())

    def __ior__(self, other):  # that of UserDict asks no other method
        self.update(other)
        return self


headers = Headers({"content-type": "text/html"})
headers |= {"CONTENT-LENGTH": 120}
print(headers)
print(headers["content-length"], headers.get("Content-type"))
try:
    headers["accept"]
except KeyError as error:
    print("missing:", error)
