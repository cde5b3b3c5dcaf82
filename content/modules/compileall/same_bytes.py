import compileall
import hashlib
import os
from pathlib import Path
from py_compile import PycInvalidationMode

source = Path("tides.py")
source.write_text("HIGH = '06:12'\n")


def digest(mode, changed):
    os.utime(source, (changed, changed))
    compileall.compile_file(
        source, quiet=1, force=True, legacy=True, invalidation_mode=mode
    )
    return hashlib.sha256(Path("tides.pyc").read_bytes()).digest()


monday, tuesday = 1_700_000_000, 1_700_086_400
for mode in PycInvalidationMode:
    same = digest(mode, monday) == digest(mode, tuesday)
    print(f"{mode.name:15}", "same bytes" if same else "bytes differ")
