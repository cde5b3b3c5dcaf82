import shlex
import subprocess

name = "Ada; echo your files: gone"
subprocess.run(f"echo Hello {name}", shell=True)
subprocess.run(f"echo Hello {shlex.quote(name)}", shell=True)
subprocess.run(["echo", "Hello", name])
