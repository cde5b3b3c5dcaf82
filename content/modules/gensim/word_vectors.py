# set-up: two thousand sentences
import random

random.seed(1)
animals, places = ["cat", "dog", "horse"], ["oslo", "rome", "lund"]
sentences = [
    [random.choice(animals), "eats", random.choice(["hay", "meat", "grass"])]
    for _ in range(1000)
] + [
    [random.choice(places), "lies", "in", random.choice(["norway", "italy"])]
    for _ in range(1000)
]
# end of set-up
from gensim.models import Word2Vec

model = Word2Vec(
    sentences, vector_size=20, window=3, min_count=5, epochs=20, seed=1,
    workers=1,
)
vectors = model.wv
print(len(vectors), vectors["cat"].shape)
print(vectors.similarity("cat", "dog") > vectors.similarity("cat", "rome"))
nearest = [word for word, score in vectors.most_similar("oslo", topn=2)]
print(sorted(nearest))
words = ["cat", "dog", "horse", "rome"]
print([word for word in words if word not in vectors])
print(vectors.doesnt_match(words))
