import shlex
import subprocess

for name in ("my notes.txt", "it's five.txt"):
    print("POSIX:  ", shlex.quote(name))
    print("Windows:", subprocess.list2cmdline([name]))
