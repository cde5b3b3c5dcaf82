import json
import shelve

class Gift:
    def __reduce__(self):
        return print, ("a command of the sender runs",)

with shelve.open("post") as shelf:
    shelf["gift"] = Gift()
with shelve.open("post") as shelf:
    shelf["gift"]
print(json.loads('{"gift": "a book"}'))
