import os
from getopt import gnu_getopt

words = ["menu.txt", "-v"]
os.environ.pop("POSIXLY_CORRECT", None)
print(gnu_getopt(words, "v"))
os.environ["POSIXLY_CORRECT"] = "1"
print(gnu_getopt(words, "v"))
print(gnu_getopt(["-v", "menu.txt"], "v"))  # right in both cases
