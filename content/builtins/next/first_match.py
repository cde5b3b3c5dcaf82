users = [
    {"id": 3, "name": "Ada", "admin": False},
    {"id": 7, "name": "Grace", "admin": True},
    {"id": 9, "name": "Alan", "admin": True},
]

admin = next(user for user in users if user["admin"])
print(admin["name"])
print(next((u["name"] for u in users if u["id"] == 8), "no such user"))

try:
    next(user for user in users if user["id"] == 8)
except StopIteration as error:
    print(repr(error))
