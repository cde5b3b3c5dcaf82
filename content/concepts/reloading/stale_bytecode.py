import os
import sys
from importlib import reload
from importlib.util import cache_from_source
from pathlib import Path

sys.dont_write_bytecode = False  # the usual setting
file = Path("rate.py")


def save(text):
    file.write_text(text)
    os.utime(file, (1_700_000_000, 1_700_000_000))  # within one second


cached = Path(cache_from_source("rate.py"))
cached.unlink(missing_ok=True)  # of an earlier run
save("vat = 19\n")
import rate

save("vat = 21\n")
print("reloaded:               ", reload(rate).vat)
cached.unlink()
print("without the cached file:", reload(rate).vat)
