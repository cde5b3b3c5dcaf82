from gensim.corpora import Dictionary
from gensim.models import Word2Vec

texts = ["green tea", "hot tea"]
print(sorted(Word2Vec(texts, min_count=1).wv.index_to_key))
try:
    Dictionary(texts)
except TypeError as error:
    print(error)
words = [text.split() for text in texts]
print(sorted(Word2Vec(words, min_count=1).wv.index_to_key))
