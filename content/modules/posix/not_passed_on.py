import os
import posix
import subprocess

posix.environ[b"SHOP"] = b"York"
subprocess.run("echo shop: $SHOP", shell=True)
os.environ["SHOP"] = "York"
subprocess.run("echo shop: $SHOP", shell=True)
