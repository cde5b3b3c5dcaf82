import glob
import os
from pathlib import Path

os.environ["HOME"] = os.getcwd()  # a home for the example
Path("notes.txt").touch()
print(glob.glob("~/*.txt"))
print(len(glob.glob(os.path.expanduser("~/*.txt"))))
