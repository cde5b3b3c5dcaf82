from pathlib import Path

data = Path("data").resolve()
for name in ("may/report.txt", "/etc/hosts"):
    path = data / name
    print(name, "is inside:", path.resolve().is_relative_to(data))
print(path)
