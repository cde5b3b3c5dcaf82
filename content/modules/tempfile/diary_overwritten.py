import tempfile
from pathlib import Path

diary = Path("diary.txt").absolute()
diary.write_text("three years")
name = Path(tempfile.mktemp())
name.symlink_to(diary)  # somebody else, at this moment
name.write_text("scratch")
print(diary.read_text(), "in the diary")
name.unlink()
with tempfile.NamedTemporaryFile() as file:
    print("created:", Path(file.name).is_file())
