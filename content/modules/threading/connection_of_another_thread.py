import sqlite3
import threading

def count(db):
    try:
        print(db.execute("SELECT count(*) FROM sqlite_master").fetchone())
    except sqlite3.ProgrammingError as error:
        print(str(error).partition(".")[0])

for check in (True, False):
    db = sqlite3.connect(":memory:", check_same_thread=check)
    (thread := threading.Thread(target=count, args=(db,))).start()
    thread.join()
