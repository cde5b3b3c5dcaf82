from nltk.classify import NaiveBayesClassifier, accuracy

reviews = [
    ("lovely tea and a kind waiter", "good"),
    ("great cake, great coffee", "good"),
    ("a kind place, lovely view", "good"),
    ("cold soup and a rude waiter", "bad"),
    ("the cake was old, the coffee cold", "bad"),
    ("rude, loud and dirty", "bad"),
]


def features(text):
    return {word.strip(",.!?").lower(): True for word in text.split()}


train = [(features(text), mood) for text, mood in reviews]
model = NaiveBayesClassifier.train(train)
for text in ("Lovely coffee!", "loud and cold"):
    chance = model.prob_classify(features(text)).prob("good")
    print(f"{model.classify(features(text)):5}{chance:.2f}  {text}")
print("on its own examples:", accuracy(model, train))
model.show_most_informative_features(3)
