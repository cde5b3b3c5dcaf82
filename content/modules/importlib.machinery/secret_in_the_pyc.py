import py_compile
from importlib.machinery import SourcelessFileLoader
from pathlib import Path

source = "PASSWORD = 's3cret'\ndef discount(price):\n    return price * 0.9\n"
Path("shop.py").write_text(source)
py_compile.compile("shop.py", cfile="shop.pyc")
code = SourcelessFileLoader("shop", "shop.pyc").get_code("shop")
print(code.co_names)
print("s3cret" in code.co_consts)
