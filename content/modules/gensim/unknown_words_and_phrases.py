from gensim.models import FastText
from gensim.models.phrases import Phrases

sentences = [
    "she lives in new york".split(),
    "new york is large".split(),
    "a new house in york".split(),
    "he left new york".split(),
] * 20
phrases = Phrases(sentences, min_count=5, threshold=1)
print(phrases["they love new york".split()])
model = FastText(
    phrases[sentences], vector_size=16, min_count=1, epochs=5, seed=1,
    workers=1,
)
print("houses" in model.wv.key_to_index, model.wv["houses"].shape)
print(model.wv.most_similar("houses", topn=1)[0][0])
