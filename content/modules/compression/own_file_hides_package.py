import sys
from pathlib import Path

Path("compression.py").write_text("LEVEL = 9")
try:
    import gzip
except ImportError as error:
    print(error)
Path("compression.py").rename("packing.py")
del sys.modules["compression"]
import compression
import gzip

print("found again:", gzip.decompress(gzip.compress(b"tea")))
