import errno
import os

for number in (1, 2, 13, 17, 28):
    print(f"{number:2} {errno.errorcode[number]:7} {os.strerror(number)}")

print("no such number:", errno.errorcode.get(99_999))
names = [name for name in dir(errno) if name.startswith("E")]
print("over 50 names:", len(names) > 50)
