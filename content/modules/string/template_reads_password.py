from string import Template
from types import SimpleNamespace

user = SimpleNamespace(name="Ada", password="correct horse")
print("Hello {user.password}".format(user=user))
print(Template("Hello ${name} $password").safe_substitute(name=user.name))
