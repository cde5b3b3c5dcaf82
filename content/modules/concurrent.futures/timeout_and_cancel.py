import threading
from concurrent.futures import ThreadPoolExecutor

release = threading.Event()

with ThreadPoolExecutor(max_workers=1) as pool:
    running = pool.submit(release.wait)
    waiting = pool.submit(print, "never printed")

    try:
        running.result(timeout=0.1)
    except TimeoutError:
        print("no result within 0.1 s")

    print("cancelled the one that waits:", waiting.cancel())
    print("cancelled the one that runs: ", running.cancel())
    release.set()

print(running.result(), waiting.cancelled())
