from nltk.stem import PorterStemmer, SnowballStemmer
from nltk.tokenize import RegexpTokenizer

porter = PorterStemmer()
english = SnowballStemmer("english")
for word in ("connection", "connected", "studies", "generously", "went"):
    print(f"{word:11} {porter.stem(word):9} {english.stem(word)}")

german = SnowballStemmer("german")
print([german.stem(word) for word in ("Häuser", "Haus", "laufend", "lief")])

pages = {1: "connecting two phones", 2: "a cup of tea."}
wanted = english.stem("Connections")
words = RegexpTokenizer(r"\w+")
print([number for number, text in pages.items()
       if wanted in map(english.stem, words.tokenize(text))])
print(len(set(SnowballStemmer.languages) - {"porter"}), "languages")
