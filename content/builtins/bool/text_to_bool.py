WORDS = {
    "yes": True, "y": True, "true": True, "t": True, "on": True, "1": True,
    "no": False, "n": False, "false": False, "f": False, "off": False,
    "0": False,
}


def parse_bool(text):
    try:
        return WORDS[text.strip().lower()]
    except KeyError:
        raise ValueError(f"neither yes nor no: {text!r}") from None


for text in ("True", "False", " off "):
    print(f"{text!r:8} bool: {bool(text)!s:5} parse_bool: {parse_bool(text)}")
try:
    parse_bool("maybe")
except ValueError as error:
    print(error)
