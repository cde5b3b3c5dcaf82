import threading
from contextvars import ContextVar, copy_context

language = ContextVar("language", default="en")
language.set("fi")


def show():
    print(language.get())


context = copy_context()
for arguments in ({"target": show}, {"target": context.run, "args": [show]}):
    thread = threading.Thread(**arguments)
    thread.start()
    thread.join()
