from concurrent import interpreters

worker = interpreters.create()
for name in ("sqlite3", "curses", "tkinter"):
    try:
        worker.exec(f"import {name}")
        print(name, "imported")
    except interpreters.ExecutionFailed as error:
        print(name, error.excinfo.type.__name__)
worker.close()
