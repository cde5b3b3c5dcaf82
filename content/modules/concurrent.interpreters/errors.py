from concurrent import interpreters


def average(numbers):
    return sum(numbers) / len(numbers)


def open_file(path):
    return open(path, encoding="utf-8")


def discount_by(percent):
    return lambda price: price * (100 - percent) / 100


if __name__ == "__main__":
    worker = interpreters.create()
    try:
        worker.call(average, [])
    except interpreters.ExecutionFailed as error:
        print("failed there:", error.excinfo.formatted)

    for function, argument in [(discount_by(5), 80), (open_file, __file__)]:
        try:
            worker.call(function, argument)
        except interpreters.NotShareableError:
            print("cannot cross over:", function.__name__)

    print("still usable:", worker.call(average, [4, 6]))
    worker.close()
