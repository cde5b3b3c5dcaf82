from multiprocessing.pool import Pool


def count_primes(limit):
    primes = [n for n in range(2, limit) if all(n % d for d in range(2, n))]
    return limit, len(primes)


if __name__ == "__main__":
    limits = [50, 100, 200, 400]
    with Pool(2) as pool:
        work = pool.imap(count_primes, limits)
        for done, (limit, count) in enumerate(work, start=1):
            print(f"{done / len(limits):4.0%}  below {limit}: {count} primes")

        quick = pool.imap_unordered(count_primes, range(2, 300), chunksize=50)
        print("most:", max(count for _, count in quick))
