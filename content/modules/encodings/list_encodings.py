import codecs
import encodings
import pkgutil


def is_text_encoding(name):
    try:
        "x".encode(name)
    except (LookupError, UnicodeError):
        return False
    return True


names = {module.name for module in pkgutil.iter_modules(encodings.__path__)}
text = sorted(filter(is_text_encoding, names))

print("more than 100:", len(text) > 100)
print("Unicode: ", [name for name in text if name.startswith("utf_")])
print("Cyrillic:", [name for name in text if name.startswith("koi8")])
print("Japanese:", [name for name in text if name.startswith("shift_")])

try:
    "tide".encode("rot_13")
except LookupError as error:
    print(error)
print(codecs.encode("tide", "rot_13"))
