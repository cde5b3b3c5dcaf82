# set-up: a script
from pathlib import Path

Path("backup.sh").write_text("#!/bin/sh\necho done\n")
Path("backup.sh").chmod(0o664)
# end of set-up
import os
import stat
from pathlib import Path


def show(path):
    print(stat.filemode(os.stat(path).st_mode), path)


script = Path("backup.sh")
show(script)

mode = stat.S_IMODE(script.stat().st_mode)
script.chmod(mode | stat.S_IXUSR | stat.S_IXGRP)
show(script)
script.chmod(stat.S_IMODE(script.stat().st_mode) & ~stat.S_IWGRP)
show(script)
