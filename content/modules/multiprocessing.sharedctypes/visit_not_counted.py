from multiprocessing import Process, sharedctypes


def visit(counter):
    with counter.get_lock():
        counter.value += 1


if __name__ == "__main__":
    counter = sharedctypes.Value("i", 0)
    visitor = Process(target=visit, args=(counter,))
    seen = counter.value  # what `counter.value += 1` does first
    visitor.start()
    visitor.join()
    counter.value = seen + 1  # and last
    print("two visits, counted:", counter.value)
