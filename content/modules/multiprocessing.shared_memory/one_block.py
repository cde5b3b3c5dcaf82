from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def brighten(name, start, stop):
    block = SharedMemory(name)
    for place in range(start, stop):
        block.buf[place] = min(block.buf[place] + 40, 255)
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=8)
    block.buf[:8] = bytes([0, 30, 60, 90, 120, 150, 200, 250])
    halves = [
        Process(target=brighten, args=(block.name, 0, 4)),
        Process(target=brighten, args=(block.name, 4, 8)),
    ]
    for half in halves:
        half.start()
    for half in halves:
        half.join()
    print(list(block.buf[:8]))
    block.close()
    block.unlink()
