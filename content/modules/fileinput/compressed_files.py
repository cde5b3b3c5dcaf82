# set-up: two logs, one of them compressed
import gzip
from pathlib import Path

with gzip.open("app.log.1.gz", "wt", encoding="utf-8") as old:
    old.write("09:00 start\n09:05 café opened\n")
Path("app.log").write_text("10:00 stop\n", encoding="utf-8")
# end of set-up
import fileinput

with fileinput.input(
    files=["app.log.1.gz", "app.log"],
    openhook=fileinput.hook_compressed,
    encoding="utf-8",
) as lines:
    for line in lines:
        print(f"{lines.filename():13} {line.rstrip()}")
