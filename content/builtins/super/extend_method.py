class Headers(dict):
    def __setitem__(self, name, value):
        super().__setitem__(name.title(), str(value))

    def __getitem__(self, name):
        return super().__getitem__(name.title())

    def __repr__(self):
        return f"Headers({super().__repr__()})"


headers = Headers()
headers["content-type"] = "text/html"
headers["CONTENT-LENGTH"] = 120
print(headers)
print(headers["content-length"])
try:
    headers["accept"]
except KeyError as error:
    print("missing:", error)
