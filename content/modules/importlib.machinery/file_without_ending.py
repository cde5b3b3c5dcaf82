# set-up: a script without an ending
from pathlib import Path

Path("disk-report").write_text('''\
#!/usr/bin/env python3
def percent(used, total):
    return f"{used / total:.0%}"


if __name__ == "__main__":
    print("started from the shell")
''')
# end of set-up
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import (
    module_from_spec, spec_from_file_location, spec_from_loader)

print("by ending:", spec_from_file_location("disk_report", "disk-report"))

loader = SourceFileLoader("disk_report", "disk-report")
module = module_from_spec(spec_from_loader(loader.name, loader))
sys.modules[loader.name] = module  # as import does before it runs
loader.exec_module(module)
print(module.__name__, module.percent(312, 480))
