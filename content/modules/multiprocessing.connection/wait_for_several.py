from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def measure(connection, place, values):
    for value in values:
        connection.send((place, value))
    connection.close()


if __name__ == "__main__":
    readings, open_ends = {"roof": [], "cellar": []}, []
    for place, values in (("roof", [21, 23]), ("cellar", [12, 12, 13])):
        reader, writer = Pipe(duplex=False)
        Process(target=measure, args=(writer, place, values)).start()
        writer.close()
        open_ends.append(reader)

    while open_ends:
        for reader in wait(open_ends):
            try:
                place, value = reader.recv()
                readings[place].append(value)
            except EOFError:
                open_ends.remove(reader)
    print(readings)
