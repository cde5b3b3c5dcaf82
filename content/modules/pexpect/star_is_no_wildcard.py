import sys

import pexpect

script = "import sys; print(sys.argv[1:])"
open("june.csv", "w").close()
child = pexpect.spawn(sys.executable, ["-c", script, "*.csv", ">", "out"])
child.expect(pexpect.EOF)
print(child.before.decode().strip())
