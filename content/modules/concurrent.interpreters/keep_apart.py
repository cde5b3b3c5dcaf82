from concurrent import interpreters

visitors = []


def greet(name):
    visitors.append(name)
    return visitors


if __name__ == "__main__":
    other = interpreters.create()
    print("first call: ", other.call(greet, "Ana"))
    print("second call:", other.call(greet, "Raj"))
    print("here:       ", visitors)
    print("running:    ", [each.id for each in interpreters.list_all()])

    other.close()
    try:
        other.call(greet, "Mia")
    except interpreters.InterpreterNotFoundError:
        print("that interpreter is gone")
