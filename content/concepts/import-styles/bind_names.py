from pathlib import Path
from posixpath import join
from shlex import join  # the last import of a name wins

print("Path is bound:", Path("notes.txt").suffix)
print("join is now shlex's:", join(["ls", "my file"]))

try:
    from pathlib import Pth
except ImportError as error:
    print("ImportError:", str(error).split(" (")[0])
