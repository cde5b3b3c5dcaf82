# set-up: one of each kind
import os

os.mkdir("inbox")
os.mkfifo("pipe")
os.symlink("inbox", "link")
os.symlink("gone", "broken")
open("notes.txt", "w").close()
# end of set-up
import os
import stat

tests = (stat.S_ISREG, stat.S_ISDIR, stat.S_ISLNK, stat.S_ISFIFO)
for name in ("notes.txt", "inbox", "pipe", "link", "broken"):
    itself = os.lstat(name).st_mode
    found = [test.__name__ for test in tests if test(itself)] or ["other"]
    try:
        target = stat.filemode(os.stat(name).st_mode)[0]
    except OSError as error:  # missing, or links in a circle
        target = type(error).__name__
    print(f"{name:10} {found[0]:8} followed: {target}")
