# set-up: a module to test
from pathlib import Path

Path("shop.py").write_text("""from time import localtime
def year():
    return localtime().tm_year
""")
# end of set-up
import time
import pytest
import shop

then = time.struct_time((1999, 12, 31, 23, 59, 59, 4, 365, 0))
for name in ("time.localtime", "shop.localtime"):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(name, lambda: then)
        print(name, "replaced, it is 1999:", shop.year() == 1999)
