from collections import UserDict


class PlainHeaders(dict):
    def __setitem__(self, name, value):
        super().__setitem__(name.title(), value)


class Headers(UserDict):
    def __setitem__(self, name, value):
        super().__setitem__(name.title(), value)


for kind in (PlainHeaders, Headers):
    headers = kind({"content-type": "text/html"})
    headers.update({"x-request-id": "17"})
    headers["accept"] = "*/*"
    print(f"{kind.__name__:13}", list(headers))
