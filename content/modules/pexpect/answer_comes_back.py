import sys

import pexpect

ask = "print('Hello', input('Name: '))"
for echo in (True, False):
    child = pexpect.spawn(sys.executable, ["-c", ask], encoding="utf-8",
                          echo=echo)
    child.expect("Name: ")
    child.sendline("Ada")
    child.expect(pexpect.EOF)
    print(repr(child.before))
