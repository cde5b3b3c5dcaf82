from multiprocessing import Process
from multiprocessing.managers import SyncManager


def resize(status, lock, count):
    for _ in range(count):
        with lock:
            status.done += 1
    status.last_width = status.width


if __name__ == "__main__":
    with SyncManager() as manager:
        status, lock = manager.Namespace(done=0, width=200), manager.Lock()
        workers = [
            Process(target=resize, args=(status, lock, count))
            for count in (30, 12)
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print("done:", status.done, "last width:", status.last_width)
        try:
            print(status.height)
        except AttributeError:
            print("AttributeError: no height was set")
