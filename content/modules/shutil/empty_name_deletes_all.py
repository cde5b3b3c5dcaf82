import shutil
from pathlib import Path

homes, user = Path("homes"), ""  # a name that was not filled in
for name in ("ada", "bob"):
    Path(homes, name).mkdir(parents=True)
if (homes / user).resolve().parent == homes.resolve():
    shutil.rmtree(homes / user)
print("with the check:   ", [path.name for path in sorted(homes.glob("*"))])
shutil.rmtree(homes / user)
print("without the check:", [path.name for path in sorted(homes.glob("*"))])
