import subprocess
import sys
import zipapp
from pathlib import Path

app = Path("dice")
app.mkdir()
(app / "rules.py").write_text("sides = 20\n")
(app / "__main__.py").write_text('''
import sys
from rules import sides  # not .rules: the folder is no package

print("a die with", sides, "sides, started as", sys.argv[0])
''')

zipapp.create_archive("dice", "dice.pyz")

for target in ("dice", "dice.pyz"):
    subprocess.run([sys.executable, target], check=True)
