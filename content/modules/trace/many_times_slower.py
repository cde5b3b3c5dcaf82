import time
import trace


def count():
    began, total = time.process_time(), 0
    for number in range(200_000):
        total += number % 7
    return time.process_time() - began


plain = count()
traced = trace.Trace(count=True, trace=False).runfunc(count)
print("at least three times as long:", traced > 3 * plain)
