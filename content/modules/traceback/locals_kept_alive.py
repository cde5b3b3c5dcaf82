import weakref
from traceback import TracebackException

class Picture: ...

def draw(keep):
    picture = Picture()
    try:
        raise ValueError("no paper")
    except ValueError as error:
        return weakref.ref(picture), keep(error)

for keep in (lambda error: error, TracebackException.from_exception):
    picture, kept = draw(keep)
    print(type(kept).__name__, "- picture in memory:", picture() is not None)
