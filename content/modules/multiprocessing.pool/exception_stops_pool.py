# set-up: two exceptions, and a function that raises them
import os
import sys

sys.stderr = open(os.devnull, "w")  # where the tracebacks of the pool go


class Passed(Exception):
    def __init__(self, article, left):
        super().__init__(article, left)


class Kept(Exception):
    def __init__(self, article, left):
        super().__init__(article)


def take(kind):
    raise kind("tea", 3)


# end of set-up
from multiprocessing import TimeoutError
from multiprocessing.pool import Pool

if __name__ == "__main__":
    for kind, limit in ((Passed, 60), (Kept, 2)):
        pool = Pool(1)
        for function, argument in ((take, kind), (str.upper, "soap")):
            try:
                print(pool.apply_async(function, [argument]).get(limit))
            except (Passed, TimeoutError) as error:
                print(kind.__name__, "->", type(error).__name__)
