import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

with tempfile.NamedTemporaryFile(suffix=".db", delete=False) as file:
    path = Path(file.name)

try:
    with closing(sqlite3.connect(path)) as database:  # takes a path
        database.execute("CREATE TABLE stock (item TEXT, amount INTEGER)")
        database.execute("INSERT INTO stock VALUES ('tea', 12), ('rice', 3)")
        database.commit()
        total = database.execute("SELECT sum(amount) FROM stock").fetchone()
    print("in stock:", *total)
    print("ending:", path.suffix, "| has content:", path.stat().st_size > 0)
finally:
    path.unlink()

print("still there:", path.exists())
