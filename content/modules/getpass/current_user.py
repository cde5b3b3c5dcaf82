import getpass
import os
from pathlib import PurePosixPath

for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
    os.environ.pop(name, None)

os.environ["USERNAME"] = "grace"
print(getpass.getuser())
os.environ["LOGNAME"] = "ada"
print(getpass.getuser())
print(PurePosixPath("/srv/scratch", getpass.getuser(), "drafts"))
