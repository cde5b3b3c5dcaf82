from nltk.classify import NaiveBayesClassifier, accuracy
from nltk.tokenize import RegexpTokenizer

reviews = [
    ("lovely tea and a kind waiter", "good"),
    ("great cake, great coffee", "good"),
    ("a kind place, lovely view", "good"),
    ("cold soup and a rude waiter", "bad"),
    ("the cake was old, the coffee cold", "bad"),
    ("rude, loud and dirty", "bad"),
]


def features(text):
    words = RegexpTokenizer(r"\w+(?:['’]\w+)*").tokenize(text.lower())
    return dict.fromkeys(words, True)


train = [(features(text), mood) for text, mood in reviews]
model = NaiveBayesClassifier.train(train)
for text in ("Lovely coffee!", "loud and cold"):
    chances = model.prob_classify(features(text))
    mood = chances.max()
    print(f"{mood:4} {chances.prob(mood):.2f}  {text}")
print("on its own examples:", accuracy(model, train))
model.show_most_informative_features(3)
