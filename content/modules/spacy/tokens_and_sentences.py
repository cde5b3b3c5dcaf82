import spacy

nlp = spacy.blank("en")
nlp.add_pipe("sentencizer")
doc = nlp("Don't panic, Mr. Müller! Tea costs $3.50. See https://example.org.")

print([token.text for token in doc])
for sentence in doc.sents:
    print(sentence.start_char, sentence.text)

words = [token.lower_ for token in doc
         if not (token.is_stop or token.is_punct or token.is_space
                 or token.like_url)]
print(words)
print([token.text for token in doc if token.like_num or token.is_currency])
print("".join(token.text_with_ws for token in doc) == doc.text)
print([token.text for token in spacy.blank("de")("Das war's, z. B. heute.")])
