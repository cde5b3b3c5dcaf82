# set-up: a folder with a program
from pathlib import Path

tools = Path("tools")
tools.mkdir()
script = tools / "greet"
script.write_text("#!/bin/sh\necho hello\n")
script.chmod(0o755)  # only executable files count
# end of set-up
import shutil

print("greet:", shutil.which("greet", path="tools"))
print("sing: ", shutil.which("sing", path="tools"))

if shutil.which("no-such-program") is None:
    print("please install no-such-program first")
