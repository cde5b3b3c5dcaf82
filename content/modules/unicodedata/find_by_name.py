import unicodedata

print(unicodedata.lookup("SNOWMAN"), "\N{SNOWMAN}")
print(unicodedata.lookup("greek small letter pi"))

try:
    unicodedata.lookup("SMILING TEAPOT")
except KeyError as error:
    print(error.args[0])

arrows = [c for c in map(chr, range(0x2190, 0x2200))
          if "TWO HEADED" in unicodedata.name(c, "")]
for c in arrows:
    print(c, unicodedata.name(c))
