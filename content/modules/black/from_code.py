# set-up: the commands of this environment are on the path
import os
import sysconfig

import black  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import subprocess

import black

mode = black.Mode(line_length=40)
fields = ["name", "price", "stock", "supplier"]
print(black.format_str(f"FIELDS = {fields}", mode=mode))

done = subprocess.run(["black", "-q", "-"], input="total = 3+4\n",
                      stdout=subprocess.PIPE, encoding="utf-8", check=True)
print(done.stdout)

try:
    black.format_str("tea = 2\nprice = 3 €\n", mode=mode)
except black.InvalidInput as error:
    print(type(error).__name__, error)
