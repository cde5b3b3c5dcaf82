from gensim.corpora import Dictionary
from gensim.models import CoherenceModel, LdaModel

texts = [line.split() for line in [
    "stocks bonds bank market", "market stocks fell bonds", "bank money market",
    "cat dog milk", "dog bone cat garden", "milk cat garden dog",
] * 5]
dictionary = Dictionary(texts)
bags = [dictionary.doc2bow(text) for text in texts]
model = LdaModel(
    bags, num_topics=2, id2word=dictionary, passes=20, random_state=1
)
for number in range(model.num_topics):
    print(number, sorted(word for word, _ in model.show_topic(number, topn=3)))

new = dictionary.doc2bow("the cat likes milk in the garden".split())
shares = model.get_document_topics(new, minimum_probability=0)
topic, share = max(shares, key=lambda pair: pair[1])
print("topic", topic, "with", round(float(share), 1))
score = CoherenceModel(model, corpus=bags, dictionary=dictionary,
                       coherence="u_mass").get_coherence()
print("coherence is below zero:", score < 0)
