import os
import subprocess

name = "Ada; echo your files: gone"
os.system(f"echo Hello {name}")
subprocess.run(["echo", "Hello", name])
