import threading
import time

barrier = threading.Barrier(3)
log = []


def runner(name, warm_up):
    time.sleep(warm_up)
    log.append(f"{name} is ready")
    barrier.wait()
    log.append(f"{name} runs")


threads = [
    threading.Thread(target=runner, args=(name, warm_up))
    for name, warm_up in (("Ada", 0.1), ("Grace", 0.02), ("Mary", 0.05))
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print("first:", sorted(log[:3]))
print("then: ", sorted(log[3:]))
