import signal
import time

def stop(number, frame):
    raise TimeoutError
signal.signal(signal.SIGALRM, stop)
start = time.perf_counter()
signal.setitimer(signal.ITIMER_REAL, 0.02)
try:
    max(range(20_000_000))
except TimeoutError:
    print("twice too late:", time.perf_counter() - start > 0.06)
