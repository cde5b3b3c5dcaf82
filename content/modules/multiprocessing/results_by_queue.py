from multiprocessing import Process, Queue


def count_words(jobs, results):
    while (text := jobs.get()) is not None:
        results.put((text, len(text.split())))


if __name__ == "__main__":
    jobs, results = Queue(), Queue()
    queues = (jobs, results)
    workers = [
        Process(target=count_words, args=queues, daemon=True)
        for _ in range(2)
    ]
    for worker in workers:
        worker.start()

    texts = ["to be or not to be", "call me Ishmael", "once upon a time"]
    for text in texts + [None] * len(workers):  # None ends a worker
        jobs.put(text)
    counts = dict(results.get() for _ in texts)
    for worker in workers:
        worker.join()
    print([(text, counts[text]) for text in texts])
