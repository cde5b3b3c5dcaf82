import secrets

names = {"Ada", "Ben", "Cleo"}
try:
    secrets.choice(names)
except TypeError as error:
    print(type(error).__name__)
print("drawn:", secrets.choice(list(names)) in names)
