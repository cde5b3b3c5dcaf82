from dataclasses import dataclass, field, fields


@dataclass(slots=True)
class Login:
    user: str
    password: str = field(repr=False)
    attempts: int = 0


login = Login("ada", "s3cret")
print(login)

try:
    login.atempts = 1
except AttributeError as error:
    print(type(error).__name__, "for login.atempts")

for each in fields(login):
    print(f"{each.name:9} shown: {each.repr}")
