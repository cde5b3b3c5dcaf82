import spacy

doc = spacy.blank("en")("Green tea from Zürich")
print(doc[0:2], "|", doc.text[0:2])
print(doc.char_span(6, 9), doc.char_span(6, 8))
print(doc.char_span(6, 8, alignment_mode="expand"))
