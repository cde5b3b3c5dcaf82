import ntpath  # what os.path is on Windows
from fnmatch import fnmatchcase

name, pattern = "Docs/notes.txt", r"docs\*.TXT"
on_windows = ntpath.normcase(name), ntpath.normcase(pattern)
print("fnmatch there sees", *on_windows)
print("fnmatch there:", fnmatchcase(*on_windows))
print("fnmatchcase:", fnmatchcase(name, pattern))
