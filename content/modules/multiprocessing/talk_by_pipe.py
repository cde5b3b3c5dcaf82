from multiprocessing import Pipe, Process


def translate(connection):
    words = {"bread": "pan", "milk": "leche"}
    while True:
        try:
            word = connection.recv()
        except EOFError:
            break
        connection.send(words.get(word))
    connection.close()


if __name__ == "__main__":
    ours, theirs = Pipe()
    translator = Process(target=translate, args=(theirs,))
    translator.start()
    theirs.close()
    for word in ("bread", "tea"):
        ours.send(word)
        print(word, "->", ours.recv())
    ours.close()
    translator.join(timeout=5)
    print("ended:", translator.exitcode)
