from pathlib import Path

import numpy as np
from gensim.models import KeyedVectors

vectors = KeyedVectors(vector_size=3)
vectors.add_vectors(
    ["tea", "coffee", "river"],
    np.array([[1, 0.9, 0], [1, 0.8, 0.1], [0, 0.1, 1]], dtype="float32"),
)
vectors.save_word2vec_format("drinks.txt")
print(Path("drinks.txt").read_text().splitlines()[0])

again = KeyedVectors.load_word2vec_format("drinks.txt")
print(again.most_similar("tea", topn=1)[0][0])
Path("glove.txt").write_text("tea 1 0.9 0\nriver 0 0.1 1\n")
glove = KeyedVectors.load_word2vec_format("glove.txt", no_header=True)
print(glove.index_to_key, round(float(glove.similarity("tea", "river")), 2))

again.save("drinks.kv")  # quicker to load
print(len(KeyedVectors.load("drinks.kv", mmap="r")))
