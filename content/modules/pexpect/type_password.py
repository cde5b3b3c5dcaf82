# set-up: a program that asks for a password
import os
import sys
from pathlib import Path

Path("unlock").write_text(f"""#!{sys.executable}
import getpass
for attempt in range(3):
    if getpass.getpass("Password for zoe: ") == "s3cret tea":
        print("unlocked")
        break
    print("Sorry, try again.")
""")
Path("unlock").chmod(0o755)
os.environ["PATH"] = os.getcwd() + os.pathsep + os.environ["PATH"]
# end of set-up
import pexpect

passwords = iter(["guess", "s3cret tea"])  # getpass.getpass() asks you
child = pexpect.spawn("unlock", encoding="utf-8", timeout=10)
answers = ["Password for zoe: ", "unlocked", pexpect.EOF]
while child.expect(answers) == 0:
    child.waitnoecho()
    password = next(passwords, None)
    if password is None:
        child.close(force=True)
        raise SystemExit("no more passwords to try")
    child.sendline(password)
    print("sent one")
print("unlocked" if child.match_index == 1 else "it gave up")
child.close()
