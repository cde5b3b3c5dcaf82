import sqlite3
from string.templatelib import Template

def run(query: Template):
    return db.execute("?".join(query.strings), query.values).fetchall()
db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE teas AS SELECT 'sencha' AS name UNION SELECT 'assam'")
column = "name"
print(run(t"SELECT {column} FROM teas"))
assert column in ("name", "price")
print(db.execute(f"SELECT {column} FROM teas ORDER BY {column}").fetchall())
