import os
import posix

for name in ("getpid", "stat", "mkdir", "makedirs", "walk", "getenv"):
    function = getattr(os, name)
    same = function is getattr(posix, name, None)
    print(f"{name:9} from {function.__module__:6} in posix: {same}")
print(os.DirEntry)

try:
    posix.rmdir("no-such-folder")
except FileNotFoundError as error:
    print("FileNotFoundError:", error.filename)
