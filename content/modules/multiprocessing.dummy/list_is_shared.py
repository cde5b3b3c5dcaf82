from multiprocessing import Process, dummy

packed = []


def pack(order):
    packed.append(order)
    print(packed)


if __name__ == "__main__":
    for kind in (Process, dummy.Process):
        print(kind.__name__)
        for order in ("tea", "soap"):
            worker = kind(target=pack, args=(order,))
            worker.start()
            worker.join()
