from multiprocessing import Process
from timeit import repeat


def in_a_process():
    process = Process(target=sum, args=([3, 4],))
    process.start()
    process.join()


if __name__ == "__main__":
    call = min(repeat(lambda: sum([3, 4]), number=1))
    process = min(repeat(in_a_process, number=1, repeat=3))
    print("more than 50 times as long:", process > 50 * call)
