import os
from multiprocessing.dummy import Pool, Process
from threading import Thread

print("a thread:", issubclass(Process, Thread))
with Pool(1) as pool:
    print("in a process of its own:", pool.apply(os.getpid) != os.getpid())
