from rapidfuzz.distance import DamerauLevenshtein, JaroWinkler, Levenshtein

print(Levenshtein.distance("kitten", "sitting"))
print(round(Levenshtein.normalized_similarity("kitten", "sitting"), 2))
print(Levenshtein.distance("form", "from"),
      DamerauLevenshtein.distance("form", "from"))
print(round(JaroWinkler.similarity("Martha", "Marhta"), 3))
for edit in Levenshtein.editops("teapt", "teapots"):
    print(edit.tag, edit.src_pos, edit.dest_pos)
print(Levenshtein.distance("tea", "coffee", score_cutoff=2), "is over 2")
