from pathlib import Path
import duckdb

Path("secret.txt").write_text("PIN 4711")
query = "select content from read_text('secret.txt')"  # from a stranger
print(duckdb.sql(query).fetchall())
con = duckdb.connect(config={"enable_external_access": False})
try:
    con.sql(query).fetchall()
except duckdb.PermissionException as error:
    print(str(error).partition(" - ")[2])
