import regex

pattern = regex.compile(r"(?:(?:a|a)+)+$")


def ends_in_a(text):
    try:
        return bool(pattern.match(text, timeout=0.2))
    except TimeoutError:
        return None  # gave up, and None is not true


print(ends_in_a("aaaa"), ends_in_a(""), ends_in_a("a" * 40 + "b"))
