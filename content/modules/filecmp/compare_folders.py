import filecmp
from pathlib import Path

FILES = {
    "laptop": {"a.txt": "one", "b.txt": "two", "new.txt": "three"},
    "backup": {"a.txt": "one", "b.txt": "2", "old.txt": "zero", "x.tmp": ""},
}
for folder, files in FILES.items():
    Path(folder).mkdir()
    for name, text in files.items():
        Path(folder, name).write_text(text)

both = filecmp.dircmp("laptop", "backup", ignore=["x.tmp"])
print("only on the laptop:", both.left_only)
print("only in the backup:", both.right_only)
print("equal:             ", both.same_files)
print("changed:           ", both.diff_files)
