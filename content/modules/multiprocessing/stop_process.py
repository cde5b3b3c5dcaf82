import time
from multiprocessing import Process
from signal import SIGTERM


def search(seconds):
    time.sleep(seconds)


if __name__ == "__main__":
    for seconds in (0, 60):
        process = Process(target=search, args=(seconds,))
        process.start()
        process.join(timeout=10 if seconds == 0 else 0.2)
        if process.is_alive():
            process.terminate()
            process.join()
            print("stopped by SIGTERM:", process.exitcode == -SIGTERM)
        else:
            print("finished with", process.exitcode)
