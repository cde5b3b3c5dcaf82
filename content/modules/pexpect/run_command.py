# set-up: a program that asks before it works
import os
import sys
from pathlib import Path

Path("tidy").write_text(f"""#!{sys.executable}
import sys
if input("Delete 3 old files? ") != "yes":
    sys.exit("nothing done")
print("3 files deleted")
""")
Path("tidy").chmod(0o755)
os.environ["PATH"] = os.getcwd() + os.pathsep + os.environ["PATH"]
# end of set-up
import pexpect

for answer in ("yes", "no"):
    output, code = pexpect.run(
        "tidy", withexitstatus=True, encoding="utf-8", timeout=10,
        events={r"old files\? ": f"{answer}\n"})
    print(code, output.strip().rpartition("\n")[2])

try:
    pexpect.run("tidier")
except pexpect.ExceptionPexpect as error:
    print(error)
