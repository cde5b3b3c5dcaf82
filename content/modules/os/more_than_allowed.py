import os

before = os.cpu_count()
allowed = os.sched_getaffinity(0)
os.sched_setaffinity(0, {min(allowed)})  # as `taskset` does
print("as many as before:", os.cpu_count() == before)
print("to be used:", os.process_cpu_count())
