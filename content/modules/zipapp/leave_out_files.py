# set-up: a program with tests and caches
from pathlib import Path

for name in ("convert/__main__.py", "convert/formats.py",
             "convert/tests/test_formats.py", "convert/.git/config",
             "convert/__pycache__/formats.cpython-313.pyc"):
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text("print('converting')\n" * 30)
# end of set-up
import zipapp
import zipfile


def wanted(path):
    return not {"tests", ".git", "__pycache__"} & set(path.parts)


def show(title, **options):
    zipapp.create_archive("convert", "convert.pyz", **options)
    with zipfile.ZipFile("convert.pyz") as archive:
        files = [m for m in archive.infolist() if not m.is_dir()]
    print(f"{title}:")
    for member in sorted(files, key=lambda member: member.filename):
        small = member.compress_size < member.file_size
        print(f"  {member.filename}{' (compressed)' if small else ''}")


show("everything")
show("chosen", filter=wanted, compressed=True)
