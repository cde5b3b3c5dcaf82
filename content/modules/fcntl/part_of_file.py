import fcntl
from multiprocessing import Process
from pathlib import Path

RECORD = 10


def try_records(path):
    with open(path, "r+") as file:
        for number in range(3):
            try:
                fcntl.lockf(
                    file, fcntl.LOCK_EX | fcntl.LOCK_NB, RECORD, number * RECORD
                )
                print("record", number, "is free")
            except (BlockingIOError, PermissionError):
                print("record", number, "is locked")


if __name__ == "__main__":
    Path("seats.dat").write_text("free      " * 3)
    with open("seats.dat", "r+") as file:
        fcntl.lockf(file, fcntl.LOCK_EX, RECORD, 1 * RECORD)
        other = Process(target=try_records, args=("seats.dat",))
        other.start()
        other.join()
