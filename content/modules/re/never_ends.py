import re
import time
from timeit import timeit

for pattern in (r"(a+)+", r"(a++)+", r"a+"):
    short, long = (
        timeit(
            lambda: re.fullmatch(pattern, "a" * size + "!"),
            timer=time.process_time, number=3,
        ) for size in (12, 20)
    )  # fmt: skip
    print(f"{pattern:6} 8 letters more, 20 times slower: {long > 20 * short}")
