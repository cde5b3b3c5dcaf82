from multiprocessing import get_context

rate = 19


def show(method, passed):
    print(f"{method}: global {rate}, argument {passed}")


if __name__ == "__main__":
    rate = 7
    for method in ("fork", "spawn"):
        process = get_context(method).Process(target=show, args=(method, rate))
        process.start()
        process.join()
