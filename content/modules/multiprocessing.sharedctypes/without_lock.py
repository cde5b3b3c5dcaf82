from multiprocessing import Process
from multiprocessing.sharedctypes import RawArray


def square(numbers, start, stop):
    for place in range(start, stop):
        numbers[place] **= 2


if __name__ == "__main__":
    numbers = RawArray("q", range(8))
    middle = len(numbers) // 2
    halves = [
        Process(target=square, args=(numbers, 0, middle)),
        Process(target=square, args=(numbers, middle, len(numbers))),
    ]
    for half in halves:
        half.start()
    for half in halves:
        half.join()
    print(numbers[:], "sum:", sum(numbers))
    try:
        numbers[len(numbers)] = 64
    except IndexError:
        print("IndexError: the size is fixed")
