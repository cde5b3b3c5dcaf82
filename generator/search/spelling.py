"""All names and words by their beginnings and by their ends, for what is misspelt or not yet whole.

An error in one letter leaves either what stands before it or what stands behind it as it was:
one of the two lists has the right name near the place where the wrong one would stand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping

from generator.search.shards import Row

WORD = "w"
"""Marks a word that texts use; the digit before it is the rank of a name, or stands alone."""
UNRANKED = "0"
"""Stands for the marks of a name that is as likely as any other."""
SHORTEST = 3


def spellings(
    names: Iterable[Row], words: Iterable[str], packages: Container[int] = ()
) -> dict[str, str]:
    """Return every name and word with its marks.

    `packages` are the pages of third-party packages: members of classes there, which are very many, are left out.
    """
    found: defaultdict[str, str] = defaultdict(str)
    for row in names:
        # A page's own name is the likeliest to be meant.
        places = [
            letters
            for place in row.rest.split(" ")
            for letters in [place.lstrip("0123456789")]
            if letters[0].lower() not in "mp" or int(place[: -len(letters)]) not in packages
        ]
        if not places:
            continue
        ranks = [9 if place[0] in "nas" else min(8, int(place[1])) for place in places]
        found[row.key] = str(max(ranks))
    for word in words:
        if len(word) >= SHORTEST and word.isalnum():
            found[word] += WORD
    return found


def starts(spelled: dict[str, str]) -> Iterator[Row]:
    """Yield the spellings as they are."""
    for name, marks in spelled.items():
        yield Row(name, marks)


def ends(spelled: Mapping[str, str]) -> Iterator[Row]:
    """Yield the spellings from their last letter to their first."""
    for name, marks in spelled.items():
        yield Row(name[::-1], marks)
