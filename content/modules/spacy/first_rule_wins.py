import spacy

tea = {"label": "DRINK", "pattern": "tea"}
pot = {"label": "ITEM", "pattern": "tea pot"}
for overwrite in (False, True):
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler", name="drinks").add_patterns([tea])
    items = nlp.add_pipe("entity_ruler", config={"overwrite_ents": overwrite})
    items.add_patterns([pot])
    print(nlp("a tea pot").ents)
