import threading
from concurrent.futures import ThreadPoolExecutor

begun = threading.Event()
release = threading.Event()


def export():
    begun.set()
    release.wait(timeout=60)
    return "exported"


with ThreadPoolExecutor(max_workers=1) as pool:
    running = pool.submit(export)
    waiting = pool.submit(print, "never printed")

    begun.wait(timeout=60)
    try:
        running.result(timeout=0.1)
    except TimeoutError:
        print("no result within 0.1 s")

    print("cancelled the one that waits:", waiting.cancel())
    print("cancelled the one that runs: ", running.cancel())
    release.set()

print(running.result())
