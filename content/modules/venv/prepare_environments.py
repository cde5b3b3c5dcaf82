# set-up: a folder with a module
from pathlib import Path

Path("src").mkdir(exist_ok=True)
Path("src/pricing.py").write_text("def with_tax(net): return net * 1.2\n")
# end of set-up
import os
import subprocess
import venv
from pathlib import Path


class ProjectBuilder(venv.EnvBuilder):
    def post_setup(self, context):
        code = "import sysconfig; print(sysconfig.get_path('purelib'))"
        command = [context.env_exec_cmd, "-c", code]
        packages = subprocess.check_output(command, text=True)
        pth = Path(packages.strip(), "project.pth")
        pth.write_text(str(Path("src").absolute()))
        print("prepared", context.env_name, flush=True)


builder = ProjectBuilder(symlinks=os.name != "nt")
for folder in ("env-stable", "env-next"):
    builder.create(folder)
    context = builder.ensure_directories(folder)
    code = "import pricing; print('50 with tax:', pricing.with_tax(50))"
    subprocess.run([context.env_exec_cmd, "-c", code], check=True)
