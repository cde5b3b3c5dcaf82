from multiprocessing.pool import Pool

prices, problems = [], []


def parse(text):
    return float(text)


if __name__ == "__main__":
    with Pool(2) as pool:
        for text in ("4.95", "1,20", "0.80"):
            pool.apply_async(
                parse,
                (text,),
                callback=prices.append,
                error_callback=problems.append,
            )
        pool.close()
        pool.join()

    print(sorted(prices))
    for problem in problems:
        print(f"{type(problem).__name__}: {problem}")
