class Version:
    def __init__(self, major, minor):
        object.__setattr__(self, "major", major)
        object.__setattr__(self, "minor", minor)

    def __setattr__(self, name, value):
        raise AttributeError(f"cannot set {name!r}, make a new Version")

    def __delattr__(self, name):
        raise AttributeError(f"cannot delete {name!r}")

    def next_minor(self):
        return Version(self.major, self.minor + 1)


version = Version(3, 12)
try:
    version.minor = 13
except AttributeError as error:
    print(error)
try:
    del version.minor
except AttributeError as error:
    print(error)
print(vars(version), vars(version.next_minor()))
