import spacy

try:
    nlp = spacy.load("en_core_web_sm")
except OSError as error:
    print(str(error).partition(". ")[0])
    print("install it: python -m spacy download en_core_web_sm")
    nlp = spacy.blank("en")  # tokens only

doc = nlp("Zoë drinks tea. She smiles.")
try:
    print(list(doc.sents))
except ValueError as error:
    print(str(error).partition(". ")[0])
nlp.add_pipe("sentencizer")
print(len(list(nlp("Zoë drinks tea. She smiles.").sents)), "sentences")
print([token.pos_ for token in doc][:3], doc.ents, doc.has_annotation("TAG"))
for wrong in (None, 5):
    try:
        nlp(wrong)
    except ValueError as error:
        print(str(error)[:40])
