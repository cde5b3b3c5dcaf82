from importlib import metadata
from importlib.util import find_spec


def report(distribution):
    try:
        version = metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return "not installed"
    return "installed, version is a text: " + str(isinstance(version, str))


print("surely-not-a-package:", report("surely-not-a-package"))
print("import would find json:", find_spec("json") is not None)
print("import would find jsom:", find_spec("jsom") is not None)
