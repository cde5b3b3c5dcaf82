import ctypes
import weakref

Handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)
install = ctypes.CDLL(None).signal
careless, kept = Handler(abs), Handler(abs)
watched = [weakref.ref(careless), weakref.ref(kept)]
install(10, careless)
install(12, kept)
del careless
print("still there:", [each() is not None for each in watched])
