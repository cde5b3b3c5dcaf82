import platform
import sys

print(platform.python_implementation())
print("version is", type(platform.python_version()).__name__)

parts = platform.python_version_tuple()
print("parts are", {type(part).__name__ for part in parts})
print("as text:", ("3", "9") > ("3", "10"), "| as numbers:", (3, 9) > (3, 10))

numbers = tuple(int(part) for part in parts[:2])
print("same as sys:", numbers == sys.version_info[:2])
