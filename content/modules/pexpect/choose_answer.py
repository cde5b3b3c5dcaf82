# set-up: a program that asks one question or another, or none
import os
import sys
from pathlib import Path

Path("connect").write_text(f"""#!{sys.executable}
import sys, time
host = sys.argv[1]
if host == "new":
    input("Unknown host, continue (yes/no)? ")
if host == "slow":
    time.sleep(60)
if host == "lost":
    sys.exit("no such host")
print("login: ", end="", flush=True)
time.sleep(60)
""")
Path("connect").chmod(0o755)
os.environ["PATH"] = os.getcwd() + os.pathsep + os.environ["PATH"]
# end of set-up
import pexpect


def connect(host):
    child = pexpect.spawn("connect", [host], encoding="utf-8", timeout=5)
    answers = [r"\(yes/no\)\? ", "login: ", pexpect.EOF, pexpect.TIMEOUT]
    patience = 1 if host == "slow" else 5
    for _ in range(5):  # a program may ask again and again
        found = child.expect(answers, timeout=patience)
        if found == 0:
            child.sendline("yes")
        elif found == 1:
            return "may log in"
        elif found == 2:
            return "ended: " + child.before.strip()
        else:
            child.close(force=True)
            return "no answer in time"
    child.close(force=True)
    return "asked too often"


for host in ("known", "new", "lost", "slow"):
    print(f"{host:6}", connect(host))
