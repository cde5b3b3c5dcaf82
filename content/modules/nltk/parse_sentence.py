from nltk import CFG, ChartParser

grammar = CFG.fromstring("""
    S -> NP VP
    NP -> 'she' | Det N | NP PP
    VP -> V NP | VP PP
    PP -> P NP
    Det -> 'the' | 'a'
    N -> 'man' | 'telescope'
    V -> 'sees'
    P -> 'with'
""")
parser = ChartParser(grammar)
trees = list(parser.parse("she sees the man with a telescope".split()))
print(len(trees), "readings")
for tree in trees:
    print(tree.pformat(margin=100))
    print([" ".join(part.leaves()) for part in tree.subtrees(
        lambda part: part.label() == "PP")])
try:
    list(parser.parse("she sees the moon".split()))
except ValueError as error:
    print(error)
print(list(parser.parse("sees she".split())))
