# set-up: a program that asks
import os
import sys
from pathlib import Path

Path("setup-shop").write_text(f"""#!{sys.executable}
name = input("Name of the shop: ")
if input("Open on Sundays? [y/N] ") == "y":
    print("Opening hours are extended.")
print(f"Shop {{name!r}} has number 1815.")
""")
Path("setup-shop").chmod(0o755)
os.environ["PATH"] = os.getcwd() + os.pathsep + os.environ["PATH"]
os.environ["PYTHONUTF8"] = "1"
# end of set-up
import pexpect

child = pexpect.spawn("setup-shop", encoding="utf-8", timeout=10)
child.expect("Name of the shop: ")
child.sendline("Zoë's teapots")
child.expect(r"Sundays\? \[y/N\] ")
child.sendline("y")
child.expect(r"has number (\d+)\.")
print("number", child.match[1])
child.expect(pexpect.EOF)  # until it ends
child.close()
print("exit code", child.exitstatus)
