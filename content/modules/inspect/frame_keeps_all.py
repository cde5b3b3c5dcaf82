import gc
import inspect
import weakref

class Picture: ...

def work():
    picture = Picture()
    return inspect.currentframe(), weakref.ref(picture)

frame, picture = work()
print("still in memory:", picture() is not None)
del frame
gc.collect()
print("still in memory:", picture() is not None)
