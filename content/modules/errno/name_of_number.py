import errno
import os

for number in (1, 2, 13, 17, 28):
    name = errno.errorcode.get(number, "-")
    print(f"{number:2} {name:7} {os.strerror(number)}")

print("no such number:", errno.errorcode.get(99_999))
names = [name for name in dir(errno) if name.startswith("E")]
print("over 50 names:", len(names) > 50)
