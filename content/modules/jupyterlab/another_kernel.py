# set-up: a kernel that prints no warnings
from pathlib import Path

settings = Path(".ipython/profile_default/ipython_kernel_config.py")
settings.parent.mkdir(parents=True)
settings.write_text("c.IPKernelApp.log_level = 'ERROR'\n")
# end of set-up
import subprocess
import sys

from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import start_new_kernel

python = sys.executable  # or that of the environment
subprocess.run(
    [python, "-m", "ipykernel", "install", "--user",
     "--name", "shop", "--display-name", "Python of the shop"],
    check=True, stdout=subprocess.DEVNULL,
)
# in a shell: jupyter kernelspec list
kernels = KernelSpecManager()
print("shop" in kernels.find_kernel_specs())
found = kernels.get_kernel_spec("shop")
print(found.display_name, found.argv[0] == python)

manager, client = start_new_kernel(kernel_name="shop")
same = f"import sys; print(sys.executable == {python!r})"
client.execute_interactive(same)
client.stop_channels()
manager.shutdown_kernel(now=True)
kernels.remove_kernel_spec("shop")  # takes it away again
