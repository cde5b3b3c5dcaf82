from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.naive_bayes import MultinomialNB
from sklearn.pipeline import make_pipeline

messages = [
    "win a free prize now", "free money, click now",
    "claim your prize today", "cheap pills, order now",
    "lunch at noon today?", "notes from the meeting",
    "can you order lunch", "the train is late again",
]
labels = ["spam"] * 4 + ["normal"] * 4

model = make_pipeline(TfidfVectorizer(), MultinomialNB())
model.fit(messages, labels)

for text in ["free prize inside", "meeting moved to noon", "click to order"]:
    chances = dict(zip(model.classes_, model.predict_proba([text])[0]))
    print(f"{text:22} {model.predict([text])[0]:7} {chances['spam']:.2f}")

words = model[0].get_feature_names_out()
print(len(words), "words, the first three:", words[:3].tolist())
