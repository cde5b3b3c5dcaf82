import shutil
from pathlib import Path

old, new = Path("report.txt"), Path("report.new")
for function in (shutil.copy, shutil.copyfile, shutil.move):
    old.write_text("three days of work")
    new.write_text("draft")
    function(new, old)
    print(f"{function.__name__:8} {old.read_text()}")
