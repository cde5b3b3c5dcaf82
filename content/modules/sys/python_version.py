import sys

if sys.version_info < (3, 11):
    sys.exit("this program needs Python 3.11 or newer")

print("new enough:", sys.version_info >= (3, 11))
major, minor, *rest = sys.version_info
print("the rest:", [type(part).__name__ for part in rest])
print("running", sys.implementation.name, "version", major)

systems = {"linux": "Linux", "darwin": "macOS", "win32": "Windows"}
print("known system:", sys.platform in systems)
