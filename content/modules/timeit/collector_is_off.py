import gc
from timeit import timeit

timeit(lambda: print("while timing:", gc.isenabled()), number=1)
ask = lambda: print("with the setup:", gc.isenabled())
timeit(ask, setup="gc.enable()", number=1)
print("afterwards:", gc.isenabled())
