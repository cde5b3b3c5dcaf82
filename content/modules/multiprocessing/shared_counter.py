from multiprocessing import Process, Value

plain = 0


def visit(counter, times):
    global plain
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1
        plain += 1  # a copy in this process


if __name__ == "__main__":
    counter = Value("q", 0)
    visitors = [Process(target=visit, args=(counter, 500)) for _ in range(3)]
    for visitor in visitors:
        visitor.start()
    for visitor in visitors:
        visitor.join()
    print("shared:", counter.value)
    print("global:", plain)
