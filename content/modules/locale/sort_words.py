import locale
import unicodedata


def without_marks(word):
    letters = unicodedata.normalize("NFD", word.casefold())
    return "".join(c for c in letters if not unicodedata.combining(c))


def sort_key():
    """Return the key of the German locale, or the nearest thing to it."""
    try:
        locale.setlocale(locale.LC_COLLATE, "de_DE.UTF-8")
        if locale.strcoll("a", "B") < 0:  # not so on every system
            return locale.strxfrm
    except locale.Error:
        pass
    return without_marks


words = ["Zebra", "Apfel", "Äpfel", "öl", "Ofen", "apart", "Birne"]

print("by code point:", sorted(words))
print("by language:  ", sorted(words, key=sort_key()))
