import sys

import pexpect

say = "print('Result: 1815', flush=True); input()"
for pattern in ("Result: (.*)", r"Result: (.*?)\r\n"):
    child = pexpect.spawn(sys.executable, ["-c", say], encoding="utf-8",
                          maxread=10)  # as if the rest came later
    child.expect(pattern)
    print(repr(child.match[1]))
    child.close(force=True)
