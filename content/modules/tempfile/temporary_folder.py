import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory(prefix="invoices-") as name:
    folder = Path(name)
    print("starts with invoices-:", folder.name.startswith("invoices-"))
    print("empty:", list(folder.iterdir()) == [])

    (folder / "june").mkdir()
    (folder / "june" / "17.txt").write_text("42.00 EUR", encoding="utf-8")
    print("files:", [p.name for p in folder.rglob("*") if p.is_file()])

print("still there:", folder.exists())
