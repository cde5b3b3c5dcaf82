import glob
import os
import shlex
from pathlib import Path

Path("a.txt").touch()
os.environ["TOWN"] = "York"
words = shlex.split("print *.txt $TOWN > list")
print(words)
print(glob.glob(words[1]), os.path.expandvars(words[2]))
