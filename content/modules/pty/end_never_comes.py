import os
import pty
import select
import subprocess

ours, theirs = pty.openpty()
subprocess.run(["echo", "done"], stdout=theirs)
print(os.read(ours, 100))
print("the end is seen:", select.select([ours], [], [], 0.5)[0] == [ours])
os.close(theirs)
print("the end is seen:", select.select([ours], [], [], 0.5)[0] == [ours])
