# set-up: the commands of this environment are on the path
import os
import sysconfig

import ruff  # fails here where it is not installed

scripts = sysconfig.get_path("scripts")
os.environ["PATH"] = scripts + os.pathsep + os.environ["PATH"]
# end of set-up
import json
import subprocess

print("$ ruff rule B006 --output-format json")
line = ["ruff", "rule", "B006", "--output-format", "json"]
rule = json.loads(subprocess.check_output(line))
for key in ("code", "name", "linter", "fix_availability"):
    print(f"{key:16} {rule[key]}")
print(rule["explanation"].partition("## Example")[0][:230], "...")
