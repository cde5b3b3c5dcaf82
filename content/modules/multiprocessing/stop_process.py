import time
from multiprocessing import Process


def search(seconds):
    time.sleep(seconds)


def run(seconds, limit):
    process = Process(target=search, args=(seconds,))
    process.start()
    process.join(timeout=limit)
    if process.is_alive():
        process.terminate()
        process.join()
        return f"stopped, exit code {process.exitcode}"
    return f"finished, exit code {process.exitcode}"


if __name__ == "__main__":
    print(run(seconds=0, limit=60))
    print(run(seconds=60, limit=0.2))
