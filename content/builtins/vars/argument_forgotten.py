from types import SimpleNamespace

def describe(user):
    label = "user"
    return vars(), vars(user)

for found in describe(SimpleNamespace(name="Ada")):
    print(sorted(found))
