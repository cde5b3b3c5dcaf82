import keyword
from unicodedata import normalize


def to_name(heading):
    # Python reads names in this form: "ﬁle" with a ligature is `file`.
    name = normalize("NFKC", heading).strip().lower().replace(" ", "_")
    if not name.isidentifier():
        return None
    return name + "_" if keyword.iskeyword(name) else name


for heading in ["First name", "class", "From", "2nd phone", "match"]:
    print(f"{heading:10} -> {to_name(heading)}")
