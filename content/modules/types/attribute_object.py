import json
from types import SimpleNamespace

point = SimpleNamespace(x=3, y=4)
point.label = "P"
print(point)
print(point.x + point.y, vars(point))
print("equal:", point == SimpleNamespace(x=3, y=4, label="P"))

text = '{"user": {"name": "Ada", "roles": ["admin"]}, "active": true}'
reply = json.loads(text, object_hook=lambda fields: SimpleNamespace(**fields))
print(reply.user.name, reply.user.roles[0], reply.active)

try:
    print(reply.email)
except AttributeError as error:
    print("missing:", error.name)
