from gensim.corpora import Dictionary
from gensim.models import TfidfModel
from gensim.similarities import MatrixSimilarity
from gensim.utils import simple_preprocess

news = [
    "The bank sells bonds and stocks",
    "Stocks fell while bonds rose",
    "The cat sat on the bank of the river",
    "A river boat with a cat on board",
]
texts = [simple_preprocess(line) for line in news]
dictionary = Dictionary(texts)
bags = [dictionary.doc2bow(text) for text in texts]
weights = TfidfModel(bags)
index = MatrixSimilarity(weights[bags], num_features=len(dictionary))

for query in ("stocks and bonds", "a cat at the river", "zebra"):
    bag = weights[dictionary.doc2bow(simple_preprocess(query))]
    ranked = sorted(enumerate(index[bag]), key=lambda pair: -pair[1])
    found = [(number, score) for number, score in ranked if score > 0]
    print(query, "|", len(found), "found")
    for number, score in found[:2]:
        print(f"  {score:.2f}", news[number])
print(index[weights[bags[2]]].round(2))
