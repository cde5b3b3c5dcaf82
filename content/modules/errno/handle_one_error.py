# set-up: three folders
import os

os.makedirs("music/live")
os.mkdir("drafts")
# end of set-up
import errno
import os


def remove_folder(name):
    try:
        os.rmdir(name)
    except OSError as error:
        if error.errno != errno.ENOTEMPTY:
            raise
        return f"{name}: kept, not empty"
    return f"{name}: removed"


for name in ("drafts", "music", "films"):
    try:
        print(remove_folder(name))
    except OSError as error:
        print(f"{name}: {errno.errorcode.get(error.errno, error)}")
