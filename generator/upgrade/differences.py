"""What is different between the atlas that a project was made for and this one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.upgrade.state import NEEDED, State

RENAMED: Mapping[str, str] = {}
"""Settings and keys of content that go by another name now: the old one, and the new."""


@dataclass(frozen=True)
class Difference:
    """What changed of one kind, each thing in a line."""

    title: str
    lines: Sequence[str]


def differences(
    old: State,
    new: State,
    included: Collection[tuple[str, str]],
    explained: Mapping[str, str],
    renamed: Mapping[str, str] = RENAMED,
) -> list[Difference]:
    """Return what changed from one atlas to another.

    `included` are the entries of the shipped catalogue that the project's site has now, by folder and name;
    `explained` says what each setting is.
    """
    found = [
        Difference("Settings", _keys("", old.settings, new.settings, renamed, explained)),
        Difference(
            "Content",
            [
                line
                for name in sorted({*old.content, *new.content})
                for line in _keys(
                    f"{name}: ", old.content.get(name, ()), new.content.get(name, ()), renamed, {}
                )
            ],
        ),
        Difference("Files that atlas init writes differently", _files(old, new)),
        Difference("Entries of the shipped catalogue", list(_entries(old, new, included))),
    ]
    return [one for one in found if one.lines]


def _keys(
    before: str,
    old: Collection[str],
    new: Collection[str],
    renamed: Mapping[str, str],
    explained: Mapping[str, str],
) -> list[str]:
    was, now = (
        {one.removesuffix(NEEDED): one.endswith(NEEDED) for one in some} for some in (old, new)
    )
    moved = {key: renamed[key] for key in was if key not in now and renamed.get(key) in now}
    lines = [f"{before}{key} is called {moved[key]} now" for key in sorted(moved)]
    gone = sorted(key for key in was if key not in now and key not in moved)
    came = sorted(key for key in now if key not in was and key not in moved.values())
    lines += [f"{before}{key} is gone" for key in gone if not _is_below(key, gone)]
    for key in came:
        if not _is_below(key, came):
            what = f": {explained[key]}" if key in explained else ""
            lines.append(f"{before}{key} is new{', and needed' if now[key] else ''}{what}")
    lines += [
        f"{before}{key} is needed now" for key in sorted(was) if now.get(key) and not was[key]
    ]
    return lines


def _is_below(key: str, others: Collection[str]) -> bool:
    """Return whether another of these keys holds one, and says all that there is to say."""
    parts = key.split(".")
    return any(".".join(parts[:count]) in others for count in range(1, len(parts)))


def _files(old: State, new: State) -> list[str]:
    return [
        f"{name}{' (new)' if name not in old.files else ''}"
        for name, digest in new.files.items()
        if old.files.get(name) != digest
    ]


def _entries(old: State, new: State, included: Collection[tuple[str, str]]) -> Iterator[str]:
    if not included:
        return  # they are no part of the site
    for folder, name in sorted(new.names() - old.names()):
        if (folder, name) in included:
            yield f"{folder}/{name} is new"
    for folder, name in sorted(old.names() - new.names()):
        yield f"{folder}/{name} is gone"
