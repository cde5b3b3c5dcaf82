from multiprocessing import Pool
from multiprocessing.shared_memory import SharedMemory


def sell(block):
    block.buf[0] -= 1


if __name__ == "__main__":
    block = SharedMemory(create=True, size=1)
    block.buf[0] = seen = 10
    with Pool(1) as pool:
        pool.apply(sell, [block])
    block.buf[0] = seen - 1  # what was read before the other process sold
    print("two sold of 10, left:", block.buf[0])
    block.unlink()
