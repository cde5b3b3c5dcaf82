from pathlib import Path

root = Path("data")
for name in ("a.csv", "b.CSV", "notes.txt", "2024/jan.csv", "2024/q1/x.csv"):
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()


def show(label, paths):
    print(f"{label:15}", *sorted(p.relative_to(root).as_posix() for p in paths))


show("iterdir()", root.iterdir())
show("glob('*.csv')", root.glob("*.csv"))
show("glob('*/*.csv')", root.glob("*/*.csv"))
show("rglob('*.csv')", root.rglob("*.csv"))
files = (path for path in root.rglob("*") if path.is_file())
show("any case", (p for p in files if p.name.lower().endswith(".csv")))
