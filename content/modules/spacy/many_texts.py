import spacy
from spacy.language import Language
from spacy.tokens import Doc

Doc.set_extension("minutes", default=0)


@Language.component("reading_time")
def reading_time(doc):
    words = sum(token.is_alpha for token in doc)
    doc._.minutes = max(1, round(words / 200))
    return doc


nlp = spacy.blank("en")
nlp.add_pipe("sentencizer")
nlp.add_pipe("reading_time", last=True)
print(nlp.pipe_names)

letters = [("Tea is hot. " * 300, {"id": 7}), ("Hi!", {"id": 8}),
           ("", {"id": 9})]
for doc, about in nlp.pipe(letters, as_tuples=True, batch_size=50):
    print(about["id"], len(list(doc.sents)), "sentences,", doc._.minutes, "min")

with nlp.select_pipes(disable="reading_time"):
    print(nlp.pipe_names)
