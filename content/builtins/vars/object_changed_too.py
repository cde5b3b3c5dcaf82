from types import SimpleNamespace

user = SimpleNamespace(name="Ada", password="s3cret")
shown = dict(vars(user))
shown.pop("password")
print(shown, hasattr(user, "password"))

vars(user).pop("password")
print(vars(user), hasattr(user, "password"))
