from nltk.tokenize import NLTKWordTokenizer, wordpunct_tokenize

text = "I don't pay $3.50."
print(text.split())
print(wordpunct_tokenize(text))
print(NLTKWordTokenizer().tokenize(text))
