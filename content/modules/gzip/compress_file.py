# set-up: a log
from pathlib import Path

Path("access.log").write_text("GET /index.html 200\n" * 5000)
# end of set-up
import gzip
import shutil
from pathlib import Path

log = Path("access.log")
with log.open("rb") as source, gzip.open("access.log.gz", "wb") as target:
    shutil.copyfileobj(source, target)

packed = Path("access.log.gz").stat().st_size
print("below a tenth:", packed < log.stat().st_size / 10)

with gzip.open("access.log.gz") as source, open("copy.log", "wb") as target:
    shutil.copyfileobj(source, target)
print("same content: ", Path("copy.log").read_bytes() == log.read_bytes())
