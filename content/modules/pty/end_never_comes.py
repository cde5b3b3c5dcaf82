import os
import pty
import select
import subprocess

ours, theirs = pty.openpty()
subprocess.run(["echo", "done"], stdout=theirs)
print(os.read(ours, 100))
print("more to read:", select.select([ours], [], [], 0.5)[0] != [])
os.close(theirs)
print("more to read:", select.select([ours], [], [], 0.5)[0] != [])
