from concurrent import interpreters

PREFIX = "order"
print("this file runs in", "main" if __name__ == "__main__" else "another")


def label(number):
    return f"{PREFIX} {number}"


if __name__ == "__main__":
    worker = interpreters.create()
    print(worker.call(len, "tea"))
    print(worker.call(label, 7))
    worker.close()
