import codecs

PLAIN = {"\u201c": '"', "\u201d": '"', "\u2018": "'", "\u2019": "'"}
PLAIN |= {"\u201e": '"', "\u201a": "'", "\u2013": "-", "\u2014": "-"}
PLAIN |= {"\u2026": "...", "\u00a0": " "}


def plain(error):
    if not isinstance(error, UnicodeEncodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return "".join(PLAIN.get(sign, "?") for sign in wrong), error.end


codecs.register_error("plain", plain)
title = "\u201cAda\u2019s notes\u201d 1842\u20131843 \u2713"
for errors in ("replace", "plain", "xmlcharrefreplace"):
    print(f"{errors:18}", title.encode("ascii", errors=errors).decode())
