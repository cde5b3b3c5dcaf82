from multiprocessing import Manager, Process


def count(word, totals, lock):
    for letter in word:
        with lock:
            totals[letter] = totals.get(letter, 0) + 1


if __name__ == "__main__":
    with Manager() as manager:
        totals, lock = manager.dict(), manager.Lock()
        counters = [
            Process(target=count, args=(word, totals, lock))
            for word in ("banana", "ananas")
        ]
        for counter in counters:
            counter.start()
        for counter in counters:
            counter.join()
        print(sorted(totals.items()))
        print("a plain dict:", isinstance(totals, dict))
