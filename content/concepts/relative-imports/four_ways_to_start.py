import subprocess
import sys
from pathlib import Path

shop = Path("project/shop")
shop.mkdir(parents=True)
(shop / "__init__.py").touch()
(shop / "prices.py").write_text("vat = 0.21\n")
(shop / "report.py").write_text('''
from .prices import vat
print("VAT is", vat, "- my package is", __package__)
''')

for folder, command in [
    ("project", ["-m", "shop.report"]),
    ("project", ["shop/report.py"]),
    ("project/shop", ["report.py"]),
    ("project/shop", ["-m", "shop.report"]),
]:
    run = subprocess.run([sys.executable, *command], cwd=folder,
                         capture_output=True, text=True)
    reason = run.stderr.rpartition(": ")[2].strip(")\n")
    print(f"in {folder}: python", *command)
    print("   ", run.stdout.strip() or f"fails: {reason}")
