from multiprocessing import Pipe, Process


def translate(connection):
    words = {"bread": "pan", "milk": "leche"}
    for word in iter(connection.recv, None):  # None ends the loop
        connection.send(words.get(word, "?"))
    connection.close()


if __name__ == "__main__":
    ours, theirs = Pipe()
    translator = Process(target=translate, args=(theirs,), daemon=True)
    translator.start()
    theirs.close()

    for word in ("bread", "milk", "tea"):
        ours.send(word)
        print(word, "->", ours.recv())
    ours.send(None)
    translator.join()

    try:
        ours.recv()
    except EOFError:
        print("the other end is closed")
