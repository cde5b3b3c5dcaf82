import threading
from trace import Trace

def work():
    return sum(range(3))

def start():
    (thread := threading.Thread(target=work)).start()
    thread.join()

for run, what in (("runfunc", start), ("run", "start()")):
    getattr(tracer := Trace(trace=False, countfuncs=True), run)(what)
    print(run, "work" in {name for *_, name in tracer.results().calledfuncs})
