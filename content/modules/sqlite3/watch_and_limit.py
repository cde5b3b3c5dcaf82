import sqlite3
import time


def only_reading(action, table, column, database, trigger):
    allowed = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ)
    return sqlite3.SQLITE_OK if action in allowed else sqlite3.SQLITE_DENY


store = sqlite3.connect(":memory:")
store.set_trace_callback(lambda statement: print("runs:", statement))
store.execute("CREATE TABLE users (name TEXT, secret TEXT)")
store.set_trace_callback(None)

store.set_authorizer(only_reading)
print("reading:", store.execute("SELECT name FROM users").fetchall())
try:
    store.execute("DELETE FROM users")
except sqlite3.DatabaseError as error:
    print(error, error.sqlite_errorname)

store.set_authorizer(None)
end = time.monotonic() + 0.05
store.set_progress_handler(lambda: time.monotonic() > end, 10_000)
endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
try:
    store.execute(endless + " SELECT max(i) FROM n")
except sqlite3.OperationalError as error:
    print(error)
store.close()
