import multiprocessing as mp
import os
import sys


def work(parent):
    print("in a process of its own:", os.getpid() != parent)


def fail():
    sys.exit(3)


if __name__ == "__main__":
    process = mp.Process(target=work, args=(os.getpid(),))
    process.name = "importer"
    process.start()
    process.join()
    print(process.name, "ended with", process.exitcode)

    broken = mp.Process(target=fail)
    broken.start()
    broken.join()
    print("the other one with", broken.exitcode)
