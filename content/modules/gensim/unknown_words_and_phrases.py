from gensim.models import FastText
from gensim.models.phrases import Phrases

sentences = [line.split() for line in [
    "she lives in new york", "new york is large", "he left new york",
    "a new house is red", "the house is in york", "a house has one door",
]] * 20
phrases = Phrases(sentences, min_count=30, threshold=0.05)
print(phrases["they love new york".split()])
print(phrases["a new place in york".split()])
model = FastText(
    phrases[sentences], vector_size=16, min_count=1, epochs=5, seed=1,
    workers=1,
)
print("houses" in model.wv.key_to_index, model.wv["houses"].shape)
print(model.wv.most_similar("houses", topn=1)[0][0])
