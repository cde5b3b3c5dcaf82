from multiprocessing import Pool, sharedctypes


def remember(shared):
    globals()["counter"] = shared


def read():
    return counter.value


if __name__ == "__main__":
    visits = [sharedctypes.Value("i", 42)]
    with Pool(1, initializer=remember, initargs=visits) as pool:
        print("passed to the initializer:", pool.apply(read))
        failed = pool.apply_async(print, visits, error_callback=print)
        failed.wait()
