import subprocess
import sys
from pathlib import Path

shop = Path("shop")
shop.mkdir()
(shop / "__init__.py").write_text("currency = 'EUR'\n")
(shop / "till.py").write_text('''
from . import currency


def main():
    print("taken today: 812.50", currency)
''')


def start():
    command = [sys.executable, "-m", "shop"]
    run = subprocess.run(command, capture_output=True, text=True)
    print(run.stdout or run.stderr.partition(": ")[2], end="")


start()
(shop / "__main__.py").write_text("from .till import main\n\nmain()\n")
start()
