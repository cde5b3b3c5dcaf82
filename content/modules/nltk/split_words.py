from nltk.tokenize import (
    NLTKWordTokenizer,
    RegexpTokenizer,
    TweetTokenizer,
    word_tokenize,
)

text = "Don't panic, Mr. Müller. Tea costs $3.50 (or 3 €)."
print(NLTKWordTokenizer().tokenize(text))
print(RegexpTokenizer(r"\w+(?:[.'’]\w+)*").tokenize(text.lower()))

post = "@zoe Sooooo good :-) #tea https://example.org"
print(TweetTokenizer(reduce_len=True).tokenize(post))
try:
    print(word_tokenize(text))
except LookupError as error:
    print(str(error).strip().splitlines()[1].strip())
