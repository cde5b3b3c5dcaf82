import threading
import time

RUNNERS = {"Ada": 0.1, "Grace": 0.02, "Mary": 0.05}
barrier = threading.Barrier(len(RUNNERS))
log = []


def runner(name, warm_up):
    time.sleep(warm_up)
    log.append(f"{name} is ready")
    barrier.wait(timeout=10)  # seconds
    log.append(f"{name} runs")


threads = [threading.Thread(target=runner, args=one) for one in RUNNERS.items()]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print("first:", sorted(log[: len(RUNNERS)]))
print("then: ", sorted(log[len(RUNNERS) :]))
