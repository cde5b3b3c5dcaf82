import os

import psutil

process = psutil.Process()  # this one; Process(pid) for another


def mebibytes():
    return process.memory_info().rss / 2**20


before = mebibytes()
photos = [os.urandom(2**20) for _ in range(60)]
grown = mebibytes() - before
print("about 60 MiB more:", 50 < grown < 80)
print("started from", process.cmdline()[-1], process.pid == os.getpid())
