"""What can happen to the bytes of a file: cut short, encoded wrongly, stuffed, or hostile YAML."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

Mutation = Callable[[bytes, Random], bytes]

INVISIBLE = "\x00\x01\x07\x08\x0b\x0c\x1b\x7f\x85\u00ad\u200b\u200d\u200e\u202e\u2028\u2029\u2066\u2069\ufeff\ufff9\ue000\U000e0041\U0001f1e6\u0301"  # fmt: skip
SCALARS = ["no", "1e999", "0777", "2020-01-01", "~", "null", "yes", "-0", ".nan", "0x1F", "1_000", "12:30:45", "''", '" "', "!", "'*'", "[]", "{}", "|", ">", "@x", "`x`", "%x", "<<", "=", "? x", "- x", "&a", "*a", '"\\ud800"', '"\\x00"', '"\\e[31m"', '"\\u200b"', '"\\u202e"', '"a\\nb"', '"\\u2028"', "é" * 40, "x" * 5000, "`", "``", "` `", "*", "**", "__", "<script>", "{{ x }}", "{% raw %}", "../../x", "/etc/passwd", "con", "nul.py", "index.md", "index.html", "https://[", "https://", "javascript:x", ">=3.99", "3.0", "import ,"]  # fmt: skip
YAML = [
    b"!!python/object:os.system x\n",
    b"a: !!python/object/apply:os.system [x]\n",
    b"a: &a [x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n",
    b"a: &a [*a]\n",
    b"&a a: {<<: *a}\n",
    b"<<: {name: x}\n",
    b"--- \nname: x\n---\nname: y\n",
    b"%YAML 9.9\n---\nname: x\n",
    b"%TAG ! tag:x,2000:\n---\n!x y\n",
    b"- a\n- b\n",
    b"just words\n",
    b"...\n",
    b"? {a: b}\n: c\n",
    b"? - a\n  - b\n: c\n",
    b"[a, b]: c\n",
    b'"name": "textwrap\n',
    b"name: !!binary aGk=\n",
    b"name: !!set {a, b}\n",
    b"'<key>': x\n",
]


def truncate(raw: bytes, rng: Random) -> bytes:
    return raw[: rng.randrange(len(raw) + 1)]


def empty(raw: bytes, rng: Random) -> bytes:
    return rng.choice([b"", b" ", b"\n" * 50, b"#\n", b"\xef\xbb\xbf"])


def random_bytes(raw: bytes, rng: Random) -> bytes:
    return rng.randbytes(rng.randrange(1, 3000))


def flip(raw: bytes, rng: Random) -> bytes:
    changed = bytearray(raw)
    for _ in range(rng.randrange(1, 6)):
        if changed:
            changed[rng.randrange(len(changed))] = rng.randrange(256)
    return bytes(changed)


def drop(raw: bytes, rng: Random) -> bytes:
    start = rng.randrange(len(raw) + 1)
    return raw[:start] + raw[start + rng.randrange(1, 60) :]


def repeat(raw: bytes, rng: Random) -> bytes:
    start = rng.randrange(len(raw) + 1)
    piece = raw[start : start + rng.randrange(1, 200)]
    return raw[:start] + piece * rng.choice([2, 3, 50, 2000]) + raw[start:]


def other_encoding(raw: bytes, rng: Random) -> bytes:
    names = ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "cp037", "utf-7"]
    text = raw.decode("utf-8", "replace")
    if rng.random() < 0.3:
        return (text + "# café").encode("latin-1", "replace")
    return text.encode(rng.choice(names), "replace")


def lone_surrogate(raw: bytes, rng: Random) -> bytes:
    return _insert(raw, rng, rng.choice([b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xc0\x80", b"\xf5"]))


def byte_order_mark(raw: bytes, rng: Random) -> bytes:
    return b"\xef\xbb\xbf" * rng.choice([1, 1, 2]) + raw


def line_ends(raw: bytes, rng: Random) -> bytes:
    ends = [b"\r\n", b"\r", b"\n\r", b"\xc2\x85", b"\xe2\x80\xa8"]
    return raw.replace(b"\n", rng.choice(ends))


def tabs(raw: bytes, rng: Random) -> bytes:
    return raw.replace(b"  ", b"\t", rng.choice([1, 3, -1]))


def control_character(raw: bytes, rng: Random) -> bytes:
    return _insert(raw, rng, rng.choice(INVISIBLE).encode())


def nest(raw: bytes, rng: Random) -> bytes:
    depth = rng.choice([5, 13, 100, 5000, 40_000])
    opening = rng.choice([b"[", b"{a: ", b"- ", b"? ", b"(", b"-", b"a.", b"'", b"not ", b"f(", b"x if "])  # fmt: skip
    return _insert(raw, rng, opening * depth)


def hostile_yaml(raw: bytes, rng: Random) -> bytes:
    piece = rng.choice(YAML)
    return rng.choice([piece, raw + piece, piece + raw])


def references(raw: bytes, rng: Random) -> bytes:
    mark = rng.choice([b": &a ", b": *a ", b": !!str ", b": !x ", b": !!python/name:os.x ", b": <<"])  # fmt: skip
    return raw.replace(b": ", mark, rng.choice([1, 2, -1]))


def duplicate_line(raw: bytes, rng: Random) -> bytes:
    lines = raw.split(b"\n")
    place = rng.randrange(len(lines))
    lines.insert(rng.randrange(len(lines) + 1), lines[place])
    return b"\n".join(lines)


def swap_lines(raw: bytes, rng: Random) -> bytes:
    lines = raw.split(b"\n")
    rng.shuffle(lines)
    return b"\n".join(lines)


def remove_line(raw: bytes, rng: Random) -> bytes:
    lines = raw.split(b"\n")
    del lines[rng.randrange(len(lines))]
    return b"\n".join(lines)


def long_line(raw: bytes, rng: Random) -> bytes:
    piece = rng.choice([b"x", b"x ", b"`", b"``a", b"*", b"* a", b"_", b"a*b ", b"<", b"\n \n", b"#", b"[x](", b"&", b"x,", "é".encode(), b"\n- "])  # fmt: skip
    return _insert(raw, rng, piece * rng.choice([200, 5000, 60_000, 190_000]))


def other_scalar(raw: bytes, rng: Random) -> bytes:
    places = list(re.finditer(rb"(?<=[:\-,\[] )[^\n,\]]+", raw)) or list(re.finditer(rb"\w+", raw))
    if not places:
        return raw
    place = rng.choice(places)
    return raw[: place.start()] + rng.choice(SCALARS).encode() + raw[place.end() :]


def many_items(raw: bytes, rng: Random) -> bytes:
    count = rng.choice([30, 1000, 30_000])
    item = rng.choice([b"x, ", b"len, ", b"a%d, ", b"text, ", b"linux, ", b"[x], ", b"{}, "])
    items = b"".join(item.replace(b"%d", b"%d" % i) for i in range(count))[:195_000]
    return raw.replace(b"[", b"[" + items, 1) if b"[" in raw else raw + items


def many_keys(raw: bytes, rng: Random) -> bytes:
    count = rng.choice([50, 3000, 15_000])
    return raw + b"".join(b"k%d: x\n" % i for i in range(count))


def bad_code(raw: bytes, rng: Random) -> bytes:
    cookie = rng.choice([b"# coding: latin-1\n# \xe9\n", b"# coding: nothing\n", b"# coding: utf-16\n", b"\x7fELF\x00", b"import textwrap\nx = '\\d \\N{x}'\n", b"x = 0777\n", b"x = 1" + b"0" * 6000 + b"\n", b"match x:\n case 1|x: pass\n", b"\x0c", b"x = '\xe2\x80\xae'\n", b"\\"])  # fmt: skip
    return cookie + raw


def _insert(raw: bytes, rng: Random, piece: bytes) -> bytes:
    place = rng.randrange(len(raw) + 1)
    return raw[:place] + piece + raw[place:]


MUTATIONS: list[Mutation] = [
    truncate,
    empty,
    random_bytes,
    flip,
    drop,
    repeat,
    other_encoding,
    lone_surrogate,
    byte_order_mark,
    line_ends,
    tabs,
    control_character,
    nest,
    hostile_yaml,
    references,
    duplicate_line,
    swap_lines,
    remove_line,
    long_line,
    other_scalar,
    many_items,
    many_keys,
    bad_code,
]
