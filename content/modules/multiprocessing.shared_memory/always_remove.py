from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    with SharedMemoryManager() as manager:
        block = manager.SharedMemory(size=1024)
        names = manager.ShareableList(["ada", "bob"])
        block.buf[:5] = b"hello"
        print(bytes(block.buf[:5]), list(names))
        name = block.name
        try:
            SharedMemory(name, create=True, size=1024)
        except FileExistsError:
            print("FileExistsError: the name is taken")
        block.close()
        names.shm.close()

    try:
        SharedMemory(name)
    except FileNotFoundError:
        print("FileNotFoundError: the block is gone")
