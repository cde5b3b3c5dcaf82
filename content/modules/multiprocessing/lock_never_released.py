from multiprocessing import get_context
from threading import Lock, Thread

printing = Lock()


def work(method):
    print(f"{method}: gets the lock", printing.acquire(timeout=1))


if __name__ == "__main__":
    Thread(target=printing.acquire).start()
    for method in ("fork", "spawn"):
        process = get_context(method).Process(target=work, args=(method,))
        process.start()
        process.join()
