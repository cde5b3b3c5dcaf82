from pathlib import Path

for file in ("shop/__init__.py", "shop/prices.py",
             "shop/stock/__init__.py", "shop/stock/shelf.py"):
    path = Path(file)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"print('  runs {file}, as', __name__)\n")

for name in ("shop.stock.shelf", "shop.prices", "shop"):
    print("import", name)
    __import__(name)
