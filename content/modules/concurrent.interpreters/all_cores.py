from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor


def count_primes(start):
    numbers = range(max(start, 2), start + 10_000)
    return sum(all(n % d for d in range(2, int(n**0.5) + 1)) for n in numbers)


def here():
    return interpreters.get_current().id


if __name__ == "__main__":
    starts = [0, 10_000, 20_000, 30_000]
    with InterpreterPoolExecutor(max_workers=2) as pool:
        for start, primes in zip(starts, pool.map(count_primes, starts)):
            print(f"from {start:6,}: {primes:5,} primes")
        print("another interpreter:", pool.submit(here).result() != here())
