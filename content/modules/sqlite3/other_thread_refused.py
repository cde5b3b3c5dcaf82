import sqlite3
from threading import Thread
def count(db=None):
    try:
        db = db or sqlite3.connect("shop.db")
        print(db.execute("SELECT 6 * 7").fetchone())
    except sqlite3.ProgrammingError as error:
        print(type(error).__name__)
for arguments in ([sqlite3.connect("shop.db")], []):
    thread = Thread(target=count, args=arguments)
    thread.start()
    thread.join()
