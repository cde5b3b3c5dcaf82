from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList


def cook(name):
    order = ShareableList(name=name)
    order[1] = "ready"
    order[2] += 1
    order.shm.close()


if __name__ == "__main__":
    order = ShareableList(["soup", "waiting", 0, 6.5, None])
    cooks = Process(target=cook, args=(order.shm.name,))
    cooks.start()
    cooks.join()
    print(list(order))

    try:
        order[1] = "on the way to table 7"
    except ValueError as error:
        print("ValueError:", error)
    order.shm.close()
    order.shm.unlink()
