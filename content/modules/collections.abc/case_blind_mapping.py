from collections.abc import MutableMapping


class Headers(MutableMapping):
    def __init__(self, items=()):
        self._items = {}
        self.update(items)

    def __getitem__(self, key):
        return self._items[key.casefold()][1]

    def __setitem__(self, key, value):
        self._items[key.casefold()] = key, value

    def __delitem__(self, key):
        del self._items[key.casefold()]

    def __iter__(self):
        return (key for key, _ in self._items.values())

    def __len__(self):
        return len(self._items)


headers = Headers({"Content-Type": "text/html", "Age": "12"})
print(headers["content-type"], "AGE" in headers, headers.get("Host"))
headers.update({"CONTENT-TYPE": "text/plain"})
print(dict(headers))
