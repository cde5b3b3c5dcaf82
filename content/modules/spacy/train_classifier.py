import spacy
from spacy.training import Example
from spacy.util import fix_random_seed

fix_random_seed(1)
reviews = [
    ("lovely tea", "GOOD"), ("great cake", "GOOD"), ("kind waiter", "GOOD"),
    ("great lovely view", "GOOD"), ("cold soup", "BAD"), ("rude waiter", "BAD"),
    ("dirty cup", "BAD"), ("cold rude place", "BAD"),
]
moods = sorted({mood for _, mood in reviews})
nlp = spacy.blank("en")
nlp.add_pipe("textcat")
examples = [
    Example.from_dict(
        nlp.make_doc(text), {"cats": {one: one == mood for one in moods}}
    )
    for text, mood in reviews
]
optimizer = nlp.initialize(lambda: examples)
for _ in range(30):
    nlp.update(examples, sgd=optimizer)

nlp.to_disk("mood")
again = spacy.load("mood")
for text in ("a lovely waiter", "the soup was cold"):
    cats = again(text).cats
    print(max(cats, key=cats.get), "|", text)
