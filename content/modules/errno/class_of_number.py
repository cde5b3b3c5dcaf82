import errno
import os

for name in ("ENOENT", "EEXIST", "EACCES", "EPIPE", "ENOSPC", "EXDEV"):
    error = OSError(getattr(errno, name), "no matter")
    print(f"{name:7} {type(error).__name__}")

number = errno.ENOENT
try:
    raise OSError(number, os.strerror(number), "plan.txt")
except FileNotFoundError as error:
    print(error.filename, "-", error.strerror)
