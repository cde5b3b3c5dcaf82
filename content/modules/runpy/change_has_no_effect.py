import runpy
from pathlib import Path

Path("vat.py").write_text("""
rate = 0.19
def gross(price): return round(price * (1 + rate), 2)
""")
names = runpy.run_path("vat.py")
names["rate"] = 0.07
print(names["gross"](100))
names["gross"].__globals__["rate"] = 0.07
print(names["gross"](100))
