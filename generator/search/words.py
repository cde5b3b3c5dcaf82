"""Words as the index has them: split, without stop words, reduced to stems, tied to synonyms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import snowballstemmer
import yaml

FILE = Path(__file__).with_name("words.yml")
_WORD = re.compile(r"[^\W_]+(?:[._+#-]?[^\W_]+)*[+#]*|_+\w+")
_PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_a-zA-Z]+")


@dataclass(frozen=True)
class WordLists:
    """The maintained word lists of `words.yml`."""

    stop: frozenset[str]
    weak: frozenset[str]
    synonyms: tuple[tuple[str, ...], ...]
    stems: Mapping[str, str]
    """Stems of words that a stemmer has wrong."""


@cache
def word_lists() -> WordLists:
    """Return the word lists."""
    data = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    synonyms = tuple(tuple(str(group).split()) for group in data["synonyms"])
    stems = {form: group.split()[0] for group in data["stems"] for form in group.split()}
    return WordLists(
        frozenset(data["stop"].split()), frozenset(data["weak"].split()), synonyms, stems
    )


def words(text: str) -> Iterator[str]:
    """Yield the words of a text in lower case: identifiers whole and in their parts, hyphens in and out."""
    for match in _WORD.finditer(text):
        whole = match[0].lower()
        parts = [part.lower() for part in _PARTS.findall(match[0])]
        yield whole
        if "-" in whole:
            yield whole.replace("-", "")  # e-mail, stand-alone
        if parts != [whole]:
            yield from parts


def content_words(text: str) -> list[str]:
    """Return the distinct words that are not stop words; all of them if there are no others."""
    stop = word_lists().stop
    found = list(dict.fromkeys(words(text)))
    return [word for word in found if word not in stop] or found


@cache
def stem(word: str) -> str:
    """Return the stem of an English word (Snowball); identifiers stay as they are."""
    if not word.isalpha() or len(word) < 4:
        return word
    return word_lists().stems.get(word) or str(_stemmer().stemWord(word))


@cache
def _stemmer() -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer("english")


def synonym_groups() -> tuple[tuple[str, ...], ...]:
    """Return the groups of synonyms as they are written."""
    return word_lists().synonyms


def synonym_stems() -> list[Sequence[str]]:
    """Return the groups of synonyms as stems."""
    return [tuple(dict.fromkeys(map(stem, group))) for group in word_lists().synonyms]
