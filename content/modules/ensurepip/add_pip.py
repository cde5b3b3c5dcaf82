import ensurepip
import os
import subprocess
import sys
import venv

venv.create("lamp-env", symlinks=os.name != "nt")
python = venv.EnvBuilder().ensure_directories("lamp-env").env_exec_cmd


def run(*words):
    command = [python, "-m", *words]
    ran = subprocess.run(command, capture_output=True, text=True)
    print(f"{' '.join(words):15} status {ran.returncode}")
    return ran.stderr


print(run("pip", "--version").strip().rpartition(": ")[2])
run(ensurepip.__name__)
run("pip", "--version")
