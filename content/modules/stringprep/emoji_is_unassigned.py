import unicodedata
from stringprep import in_table_a1

for character in ("é", "\u263a", "\U0001f600"):
    print(unicodedata.name(character), in_table_a1(character))
