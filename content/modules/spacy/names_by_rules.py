from pathlib import Path

import spacy
from spacy import displacy

nlp = spacy.blank("en")
ruler = nlp.add_pipe("entity_ruler")
ruler.add_patterns([
    {"label": "ORG", "pattern": "Acme Ltd", "id": "acme"},
    {"label": "ORG", "pattern": "Acme Ltd.", "id": "acme"},  # one token
    {"label": "GPE", "pattern": [{"LOWER": {"IN": ["oslo", "zürich"]}}]},
    {"label": "MONEY", "pattern": [{"TEXT": "€"}, {"LIKE_NUM": True}]},
])
doc = nlp("Acme Ltd pays € 30 from OSLO to Zürich, says Acme Ltd.")
for entity in doc.ents:
    print(entity.text, entity.label_, entity.start_char, entity.ent_id_)

page = displacy.render(doc, style="ent", page=True, jupyter=False)
Path("marked.html").write_text(page, encoding="utf-8")
print(page.count("<mark"), "marks")
