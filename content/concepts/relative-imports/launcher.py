from pathlib import Path
from runpy import run_path

Path("shop").mkdir()
Path("shop/__init__.py").touch()
Path("shop/prices.py").write_text("prices = {'tea': 2.5, 'cup': 4}\n")
Path("shop/report.py").write_text('''
from .prices import prices


def main():
    for article, price in prices.items():
        print(f"{article:<4} {price:5.2f}")
''')
Path("report.py").write_text('''
from shop.report import main

main()
''')

run_path("report.py", run_name="__main__")  # like: python report.py
