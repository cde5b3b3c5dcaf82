import mimetypes
from pathlib import Path

paths = [
    Path("data:export.csv"),
    Path("Fwd: what now?.pdf"),
    Path("scans/page#2.TIFF"),
    Path("notes"),
]
print(f"{'':19} {'guess_file_type':17} guess_type")
for path in paths:
    by_path, _ = mimetypes.guess_file_type(path)
    by_address, _ = mimetypes.guess_type(str(path))
    print(f"{path.name:19} {by_path!s:17} {by_address}")
