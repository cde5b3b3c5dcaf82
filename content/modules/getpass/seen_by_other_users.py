# set-up: somebody at the keyboard
import getpass

getpass.getpass = lambda: "correct horse"
# end of set-up
import sys
from subprocess import run

CODE = """
words = open("/proc/self/cmdline").read().split(chr(0))
print("everybody sees:", words[3:-1], "read:", repr(input()))
"""
password = getpass.getpass()
run([sys.executable, "-c", CODE, password], input=b"\n")
run([sys.executable, "-c", CODE], input=password.encode() + b"\n")
