from types import SimpleNamespace

person = SimpleNamespace()
setattr(person, "first name", "Ada")
print(getattr(person, "first name"), vars(person))

for name in ("first name", "first_name", "class"):
    print(f"{name!r} can follow a dot: {name.isidentifier()}")
