# set-up: a file of ours
from pathlib import Path

Path("report.txt").touch()
# end of set-up
import os
import pwd
from pathlib import Path


def owner(path):
    number = os.stat(path).st_uid
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return f"user {number}"


print("the folder of the system:", owner("/"))
print("our file is ours:", os.stat("report.txt").st_uid == os.geteuid())
print("same answer:", owner("/") == Path("/").owner())
