from unidecode import UnidecodeError, unidecode

text = "Tea 😀 für Zoë"
print(repr(unidecode(text)))
print(repr(unidecode(text, errors="replace", replace_str="?")))
print(repr(unidecode(text, errors="preserve")))

try:
    unidecode(text, errors="strict")
except UnidecodeError as error:
    print(f"no letters for {text[error.index]!r} at {error.index}")
