import os
import subprocess
import venv

venv.create("env", with_pip=True, symlinks=os.name != "nt")
builder = venv.EnvBuilder(symlinks=os.name != "nt")
python = builder.ensure_directories("env").env_exec_cmd
for name in ("pip", "setuptools", "pkg_resources"):
    code = f"import importlib.util as u; print(bool(u.find_spec('{name}')))"
    seen = subprocess.check_output([python, "-c", code], text=True)
    print(f"{name:13} {seen.strip()}")
