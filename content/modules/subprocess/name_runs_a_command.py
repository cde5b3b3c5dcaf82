import subprocess

name = "Ada; echo all files are gone"  # typed by a stranger
for command, shell in ((f"echo {name}", True), (["echo", name], False)):
    ran = subprocess.run(command, shell=shell, capture_output=True, text=True)
    print(ran.stdout.splitlines())
