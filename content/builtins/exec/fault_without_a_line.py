import traceback
from pathlib import Path

Path("shop.py").write_text("price = 10\nprice / 0\n")
source = Path("shop.py").read_text()
for code in (source, compile(source, "shop.py", "exec")):
    try:
        exec(code, {})
    except ZeroDivisionError as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        print(f"{place.filename}, line {place.lineno}: {place.line!r}")
