from rapidfuzz import fuzz

pairs = [
    ("Lovelace Ada", "Ada Lovelace"),
    ("Ada", "Ada Lovelace"),
    ("Ada King Lovelace", "Lovelace Ada"),
    ("tea", "a steam engine"),
]
scorers = [fuzz.ratio, fuzz.partial_ratio, fuzz.token_sort_ratio,
           fuzz.token_set_ratio, fuzz.WRatio]
for one, other in pairs:
    print([round(score(one, other)) for score in scorers], one, "|", other)
