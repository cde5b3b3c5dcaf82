import email
from importlib.machinery import PathFinder

print(PathFinder.find_spec("email.mime"))
print(PathFinder.find_spec("email.mime", email.__path__).name)
