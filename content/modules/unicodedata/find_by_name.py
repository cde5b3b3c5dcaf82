import sys
import unicodedata

print(unicodedata.lookup("SNOWMAN"), "\N{SNOWMAN}")
print(unicodedata.lookup("greek small letter pi"))

try:
    unicodedata.lookup("SMILING TEAPOT")
except KeyError as error:
    print(error.args[0])

word = "snowman"
snowmen = [c for c in map(chr, range(sys.maxunicode + 1))
           if word.upper() in unicodedata.name(c, "")]
for c in snowmen:
    print(c, unicodedata.name(c))
