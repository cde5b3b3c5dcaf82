from gensim.models import Word2Vec

sentences = [["tea", "is", "hot"]] * 9 + [["cocoa", "is", "hot"]]
for least in (5, 1):
    vectors = Word2Vec(sentences, min_count=least, workers=1).wv
    try:
        print(least, vectors["cocoa"].shape)
    except KeyError as error:
        print(least, error)
