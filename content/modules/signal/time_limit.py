import signal
from contextlib import contextmanager


@contextmanager
def time_limit(seconds):
    def too_late(number, frame):
        raise TimeoutError(f"took longer than {seconds} s")

    before = signal.signal(signal.SIGALRM, too_late)
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


with time_limit(10):
    print("quick:", sum(range(1_000)))
try:
    with time_limit(0.2):
        while True:
            pass
except TimeoutError as error:
    print("slow:", error)
