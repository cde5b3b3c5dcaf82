import os
from pathlib import Path
from zipfile import ZipFile

Path("old.txt").write_text("no date")
os.utime("old.txt", (0, 0))  # 1970, as some tools set it
for strict in (True, False):
    with ZipFile("old.zip", "w", strict_timestamps=strict) as archive:
        try:
            archive.write("old.txt")
            print(archive.getinfo("old.txt").date_time)
        except ValueError as error:
            print("ValueError:", error)
