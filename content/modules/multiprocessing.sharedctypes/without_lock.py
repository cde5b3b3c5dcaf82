from multiprocessing import Process
from multiprocessing.sharedctypes import RawArray


def square(numbers, start, stop):
    for place in range(start, stop):
        numbers[place] **= 2


if __name__ == "__main__":
    numbers = RawArray("q", range(8))
    halves = [
        Process(target=square, args=(numbers, 0, 4)),
        Process(target=square, args=(numbers, 4, 8)),
    ]
    for half in halves:
        half.start()
    for half in halves:
        half.join()
    print(numbers[:], "sum:", sum(numbers))
    try:
        numbers[8] = 64
    except IndexError:
        print("IndexError: the size is fixed")
