import os
from multiprocessing.pool import Pool

dictionary = {}


def prepare(language):
    words = {"fi": {"milk": "maito"}, "es": {"milk": "leche"}}
    dictionary.update(words[language])


def translate(word):
    return dictionary.get(word, "?"), os.getpid()


if __name__ == "__main__":
    with Pool(2, prepare, ("fi",)) as pool:
        answers = pool.map(translate, ["milk", "tea"] * 3)
        print([answer for answer, _ in answers])
        print("at most 2 processes:", len({pid for _, pid in answers}) <= 2)

    with Pool(1, prepare, ("es",), maxtasksperchild=1) as pool:
        answers = pool.map(translate, ["milk"] * 4, chunksize=1)
        print("renewed:", len({pid for _, pid in answers}), "processes")
    print("in the main process:", dictionary)
