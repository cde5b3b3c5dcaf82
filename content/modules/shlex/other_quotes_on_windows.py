import shlex
import subprocess

names = ["my notes.txt", "it's 5 o'clock.txt", 'a "b".txt']
for name in names:
    print(shlex.quote(name).ljust(35), subprocess.list2cmdline([name]))
