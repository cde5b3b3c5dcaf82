import pickle

measurements = [("08:00", 17.5), ("09:00", 18.25), ("10:00", 19.0)]

for row in measurements:
    with open("log.pickle", "ab") as file:
        pickle.dump(row, file)


def read_all(path):
    with open(path, "rb") as file:
        while True:
            try:
                yield pickle.load(file)
            except EOFError:
                return


for time, celsius in read_all("log.pickle"):
    print(time, celsius)
