import threading
import warnings

warnings.showwarning = lambda message, *where: print("shown:", message)

def background():
    warnings.warn("3 rows were skipped")

for action in ("always", "ignore"):
    print(f"{action} in the main thread")
    with warnings.catch_warnings():
        warnings.simplefilter(action)
        (thread := threading.Thread(target=background)).start()
        thread.join()
