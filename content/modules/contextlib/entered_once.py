from contextlib import contextmanager


@contextmanager
def heading(text):
    print("==", text)
    yield


chapter = heading("Tea")
for context in (chapter, chapter, heading("Tea")):
    try:
        with context:
            print("a few lines")
    except AttributeError:
        print("AttributeError: used before")
