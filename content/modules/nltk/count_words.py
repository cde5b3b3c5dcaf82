from nltk import FreqDist, ngrams
from nltk.collocations import BigramAssocMeasures, BigramCollocationFinder
from nltk.tokenize import RegexpTokenizer

text = """The green tea is hot. Green tea and black tea are sold here.
The black cat drinks no green tea, and the cat is black."""
words = RegexpTokenizer(r"\w+(?:['’]\w+)*").tokenize(text.lower())
stop_words = {"the", "is", "and", "are", "no", "here"}

counts = FreqDist(word for word in words if word not in stop_words)
print(counts.most_common(3))
print(counts["tea"], round(counts.freq("tea"), 2), counts.hapaxes())

pairs = FreqDist(ngrams(words, 2))
print(pairs.most_common(2))
finder = BigramCollocationFinder.from_words(words)
finder.apply_freq_filter(2)
print(finder.nbest(BigramAssocMeasures.likelihood_ratio, 2))
