import multiprocessing
import multiprocessing.dummy
import os


def fetch(page):
    return len(page), os.getpid()


if __name__ == "__main__":
    pages = ["index", "about us", "contact"]
    for kind in (multiprocessing, multiprocessing.dummy):
        with kind.Pool(2) as pool:
            answers = pool.map(fetch, pages)
        same = os.getpid() in {number for _, number in answers}
        lengths = [length for length, _ in answers]
        print(f"{kind.__name__:21} {lengths} in this process: {same}")

    with multiprocessing.dummy.Pool(2) as pool:
        print(pool.map(lambda page: page.title(), pages))
