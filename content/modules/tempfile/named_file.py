import sqlite3
import tempfile
from pathlib import Path

with tempfile.NamedTemporaryFile(suffix=".db", delete=False) as file:
    path = Path(file.name)

try:
    database = sqlite3.connect(path)  # takes a path, not an open file
    database.execute("CREATE TABLE stock (item TEXT, amount INTEGER)")
    database.execute("INSERT INTO stock VALUES ('tea', 12), ('rice', 3)")
    database.commit()
    total = database.execute("SELECT sum(amount) FROM stock").fetchone()[0]
    print("in stock:", total)
    database.close()
    print("ending:", path.suffix, "| has content:", path.stat().st_size > 0)
finally:
    path.unlink()

print("still there:", path.exists())
