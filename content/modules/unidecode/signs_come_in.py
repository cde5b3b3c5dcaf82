from html import escape

from unidecode import unidecode

name = "Zoë ‹b›, ½ ＜script＞"
print(unidecode(escape(name)))  # the wrong order
print(escape(unidecode(name)))
