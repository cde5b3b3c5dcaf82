from unicodedata import normalize

from gensim.corpora import Dictionary
from gensim.utils import simple_preprocess

letters = [
    "The cat drinks milk, and the dog drinks water.",
    "Tea and coffee are hot drinks!",
    "Ärger über kalten Tee.",
]


def words():
    for letter in letters:  # or open a large file here, for each pass anew
        yield simple_preprocess(normalize("NFC", letter), min_len=3)


print(next(words()))
dictionary = Dictionary(words())
print(len(dictionary), dictionary.token2id["tea"])
dictionary.filter_extremes(no_below=1, no_above=0.5, keep_n=1000)
print(sorted(dictionary.token2id)[:4], "drinks" in dictionary.token2id)

for bag in map(dictionary.doc2bow, words()):
    print({dictionary[number]: count for number, count in bag})
print(dictionary.doc2bow(["unicorn"]))
