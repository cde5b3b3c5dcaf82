import spacy
from spacy.matcher import Matcher, PhraseMatcher

nlp = spacy.blank("en")
infixes = [*nlp.Defaults.infixes, "[€$]", "(?<=[€$])[-–/]|[-–/](?=[€$])"]
nlp.tokenizer.infix_finditer = spacy.util.compile_infix_regex(
    infixes).finditer  # or "7.50€." and "$4-$5" stay whole
doc = nlp("A green tea is € 4, two very hot green teas are 7.50€.")

matcher = Matcher(nlp.vocab)
matcher.add("PRICE", [
    [{"TEXT": {"IN": ["€", "$", "US$"]}}, {"LIKE_NUM": True}],
    [{"LIKE_NUM": True}, {"LOWER": {"IN": ["€", "$", "euro", "euros"]}}],
], greedy="FIRST")
matcher.add("TEA", [[
    {"LOWER": "very", "OP": "?"},
    {"LOWER": {"IN": ["hot", "green"]}, "OP": "+"},
    {"LOWER": {"REGEX": "^teas?$"}},
]], greedy="LONGEST")
for span in sorted(matcher(doc, as_spans=True), key=lambda span: span.start):
    print(span.label_, "|", span.text)

terms = PhraseMatcher(nlp.vocab, attr="LOWER")
terms.add("DRINK", [nlp.make_doc(name) for name in ("Green Tea", "cocoa")])
print([span.text for span in terms(doc, as_spans=True)])
