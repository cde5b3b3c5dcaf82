import json
from pathlib import Path

from mypy import api

Path("shop.py").write_text("""\
def net(gross: float) -> float:
    return gross / 1.19

net("119")
""")
found, problems, status = api.run(["shop.py", "--output", "json"])
print("status", status)
for line in found.strip().splitlines():
    error = json.loads(line)
    print(error["line"], error["code"], error["message"])

_, problems, status = api.run(["missing.py"])
print("status", status, problems)
