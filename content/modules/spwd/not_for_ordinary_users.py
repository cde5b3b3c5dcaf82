# set-up: be an ordinary user
import os

if os.geteuid() == 0:
    os.seteuid(65534)
# end of set-up
for name in ("/etc/passwd", "/etc/shadow"):
    try:
        with open(name) as file:
            print(name, "begins with", file.read(4))
    except PermissionError as error:
        print(name, error.strerror)
