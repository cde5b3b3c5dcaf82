# set-up: files good and bad
from pathlib import Path

Path("good.json").write_text('{"host": "db1", "port": 5432}')
Path("comma.json").write_text('{"host": "db1"\n "port": 5432}')
Path("empty.json").write_text("")
Path("nan.json").write_text('{"load": NaN}')
# end of set-up
import json.tool
import subprocess
import sys
from pathlib import Path

for path in sorted(Path().glob("*.json")):
    command = [sys.executable, "-m", json.tool.__name__, "--", path]
    ran = subprocess.run(command, capture_output=True, text=True)
    print(f"{path.name:10} {ran.returncode} {ran.stderr or 'fine'}".rstrip())
