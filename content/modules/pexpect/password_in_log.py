import io
import sys

import pexpect

ask = "import getpass; getpass.getpass(); print('welcome')"
for log in ("logfile", "logfile_read"):
    child = pexpect.spawn(sys.executable, ["-c", ask], encoding="utf-8")
    setattr(child, log, io.StringIO())
    child.expect("Password: ")
    child.waitnoecho()
    child.sendline("s3cret")
    child.expect(pexpect.EOF)
    print(log, getattr(child, log).getvalue().split())
