from nltk import edit_distance, jaccard_distance, ngrams
from nltk.translate.bleu_score import SmoothingFunction, sentence_bleu

print(edit_distance("teapot", "teepot"), edit_distance("form", "from"))
print(edit_distance("form", "from", transpositions=True))

cities = ["Oslo", "Zürich", "Lund", "Rome"]
typed = "zurch"
print(min(cities, key=lambda city: edit_distance(
    typed.casefold(), city.casefold())))


def alike(first, second):
    pieces = [set(ngrams(f" {text.lower()}  ", 3))  # never empty
              for text in (first, second)]
    return round(1 - jaccard_distance(*pieces), 2)


print(alike("green tea", "Green teapot"), alike("green tea", "black coffee"))
reference = "the cat sat on the mat".split()
for answer in ("the cat sat on a mat", "a dog"):
    score = sentence_bleu([reference], answer.split(), auto_reweigh=True,
                          smoothing_function=SmoothingFunction().method1)
    print(f"{score:.2f}", answer)
