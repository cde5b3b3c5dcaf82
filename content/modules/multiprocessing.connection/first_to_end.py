import sys
import time
from multiprocessing import Process
from multiprocessing.connection import wait


def work(seconds, code):
    time.sleep(seconds)
    sys.exit(code)


if __name__ == "__main__":
    plans = {"slow": (60, 0), "quick": (0, 0), "broken": (1, 3)}
    running = {}
    for name, plan in plans.items():
        process = Process(target=work, args=plan, name=name)
        process.start()
        running[process.sentinel] = process

    while running:
        for sentinel in wait(list(running)):
            process = running.pop(sentinel)
            process.join()
            print(process.name, "ended with", process.exitcode)
            if process.exitcode:  # it failed, so stop the others
                for other in running.values():
                    other.terminate()
