from pathlib import Path

folder = Path("reports/2024/june")
print("there at first:", folder.is_dir())

folder.mkdir(parents=True, exist_ok=True)
folder.mkdir(parents=True, exist_ok=True)  # harmless
print("there now:     ", folder.is_dir())

report = folder / "sales.txt"
report.touch()
print("exists:", report.exists(), "| file:", report.is_file())

try:
    report.mkdir(exist_ok=True)
except FileExistsError as error:
    print("refused:", type(error).__name__)
