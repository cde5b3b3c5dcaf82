from keyword import iskeyword
from types import SimpleNamespace

person = SimpleNamespace()
setattr(person, "first name", "Ada")
print(getattr(person, "first name"), vars(person))

for name in ("first name", "class", "first_name"):
    reachable = name.isidentifier() and not iskeyword(name)
    print(f"{name!r:12} after a dot: {reachable}")
