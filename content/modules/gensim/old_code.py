from importlib import import_module

from gensim.models import Word2Vec

sentences = [["tea", "is", "hot"], ["coffee", "is", "hot"]] * 10
model = Word2Vec(sentences, vector_size=8, epochs=5, seed=1, workers=1)

old = {
    "size=8": lambda: Word2Vec(sentences, size=8),
    'model["tea"]': lambda: model["tea"],
    "model.most_similar": lambda: model.most_similar("tea"),
    "wv.vocab": lambda: model.wv.vocab,
    "too few words": lambda: Word2Vec([["tea"]]),
    "summarize": lambda: import_module("gensim.summarization"),
}
for name, use in old.items():
    try:
        use()
    except (AttributeError, ImportError, RuntimeError, TypeError) as error:
        print(f"{name}: {str(error).splitlines()[0][:66]}")

print(model.wv["tea"].shape, len(model.wv.most_similar("tea")))
print(model.wv.index_to_key, model.wv.get_vecattr("tea", "count"))
