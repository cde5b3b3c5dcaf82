import json

EXPORTS = {}


def export(ending):
    def register(function):
        EXPORTS[ending] = function
        return function  # unchanged: nothing is wrapped

    return register


@export("json")
def as_json(rows):
    return json.dumps(rows)


@export("txt")
def as_text(rows):
    return "\n".join(" ".join(row) for row in rows)


rows = [("tea", "2.50"), ("cup", "8.00")]
print("known:", sorted(EXPORTS))
print(EXPORTS["json"](rows))
