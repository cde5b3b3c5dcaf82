import fcntl
from multiprocessing import Process
from pathlib import Path


def visit(times):
    for _ in range(times):
        with open("visits.txt", "r+") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            number = int(file.read())
            file.seek(0)
            file.write(str(number + 1))
            file.truncate()  # what was there may be longer


if __name__ == "__main__":
    Path("visits.txt").write_text("0")
    visitors = [Process(target=visit, args=(200,)) for _ in range(3)]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join()
    with open("visits.txt") as file:
        fcntl.flock(file, fcntl.LOCK_SH)
        print("visits:", file.read())
