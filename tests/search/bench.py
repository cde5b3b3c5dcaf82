"""Asks queries of our own in the real dialog, over HTTP and from a folder, and prints what a reader gets.

    make bench-search                      # or: python -m tests.search.bench SITE [LIMIT]

Prints first what searches transfer, compressed, from this catalogue and from larger ones made of it: a first search with
all it needs, and each further one of a session. Then success among the first 1, 3 and 10 pages by kind of query, for
the golden queries and for those that are set aside; the share without answers; and the time from the last key to the
answer. At last how long the engine alone takes for an answer whose pieces have been read. Times are those of this
machine at this moment; compare them only within one run.
"""

from __future__ import annotations

import gzip
import random
import statistics
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from generator.catalogue.load import load
from generator.facts.gather import gather
from generator.search.write import FOLDER, INDEX, Parts, files, read
from generator.terminal.find import parts as scripts_of
from tests import find_browser
from tests.built.dialog.parts import ask
from tests.conftest import ROOT
from tests.search.engine import SCRIPTS, asking
from tests.search.golden import SET_ASIDE, Query, queries
from tests.search.grown import grown
from tests.served import Served

ANSWERS = """() => [...document.querySelectorAll('#atlas-search [role=option] a')].map(link => link.href)"""
TIMED = """query => new Promise(done => {
    const dialog = document.querySelector('#atlas-search'), field = dialog.querySelector('input');
    const type = (text, then) => {
        if (dialog.dataset.answered === text) return then();
        const watch = new MutationObserver(() => {
            if (dialog.dataset.answered === text) { watch.disconnect(); then(); }
        });
        watch.observe(dialog, { attributeFilter: ['data-answered'] });
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    type(query.slice(0, -1), () => {
        const begun = performance.now();
        type(query, () => done(performance.now() - begun));
    });
})"""
ALONE = """async ([files, queries]) => {
    const answers = await AtlasAnswers.open(AtlasStore.files(name => files[name]));
    const times = [];
    for (const query of queries) {
        await answers.ask(query);
        const begun = performance.now();
        await answers.ask(query);
        times.push(performance.now() - begun);
    }
    return times;
}"""
SESSION = 8
"""Searches of a reader one after the other."""
FIRST, LATER, GROWTH = 130_000, 25_000, 1.5
"""Bytes a first search may transfer and each later one on average, and how much more from 10,000 modules."""


def transferred(
    index: Mapping[str, bytes], scripts: int, asked: Sequence[Query]
) -> tuple[float, float]:
    """Print what searches transfer, in sessions that begin with another query each; return both averages."""
    sizes = {name: len(gzip.compress(data, 6)) for name, data in index.items()}
    firsts, laters = list[int](), list[int]()
    order = list(asked)
    random.Random(1).shuffle(order)
    for start in range(0, len(order) - SESSION, SESSION):
        search = asking(index)
        for place, query in enumerate(order[start : start + SESSION]):
            names = {f"{INDEX}/{name}" for name in search(query.text)["read"]}
            if not place:
                names.add(f"{INDEX}/head.js")
            (laters if place else firsts).append(sum(map(sizes.__getitem__, names)))
    for what, some in (
        ("first search", [scripts + one for one in firsts]),
        ("each later one", laters),
    ):
        print(
            f"  {what:<14} {statistics.mean(some) / 1000:6.1f} KB on average,"
            f" {statistics.quantiles(some, n=20)[18] / 1000:6.1f} at the 95th percentile, at most {max(some) / 1000:6.1f}"
        )
    return scripts + statistics.mean(firsts), statistics.mean(laters)


def run(page: Page, home: str, asked: list[Query]) -> None:
    """Ask all queries and print the figures."""
    page.goto(home)
    ask(page, "warm up")
    ranks: dict[str, list[int]] = defaultdict(list)
    times: list[float] = []
    empty = 0
    for query in asked:
        took = page.evaluate(TIMED, query.text)
        found = list(dict.fromkeys(_page(href, home) for href in page.evaluate(ANSWERS)))
        rank = next((i for i, one in enumerate(found, 1) if one in query.answers), 99)
        ranks[query.kind].append(rank)
        empty += not found
        times.append(took)
    print(f"{'kind':<10} {'n':>4} {'S@1':>6} {'S@3':>6} {'S@10':>6}")
    ranks["all"] = [rank for some in list(ranks.values()) for rank in some]
    for kind, some in ranks.items():
        shares = [sum(rank <= limit for rank in some) / len(some) for limit in (1, 3, 10)]
        print(f"{kind:<10} {len(some):>4} " + " ".join(f"{share:6.3f}" for share in shares))
    quantiles = statistics.quantiles(times, n=20)
    print(
        f"no results: {empty / len(asked):.3f}; last key to answer: median {quantiles[9]:.0f} ms, 95th percentile {quantiles[18]:.0f} ms"
    )


def engine_alone(page: Page, index: Mapping[str, bytes], asked: list[Query]) -> None:
    """Print how long the engine takes for answers whose pieces have been read."""
    page.goto("about:blank")
    for name in scripts_of(SCRIPTS):
        page.add_script_tag(path=SCRIPTS / name)
    data = {name.rpartition("/")[2]: text.decode() for name, text in index.items()}
    times = page.evaluate(ALONE, [data, [query.text for query in asked]])
    quantiles = statistics.quantiles(times, n=20)
    print(
        f"  an answer takes {quantiles[9]:.1f} ms in the median, {quantiles[18]:.1f} ms at the 95th percentile"
    )


def _page(href: str, home: str) -> str:
    address = href.partition("?")[0].partition("#")[0].removesuffix("index.html")
    return address.removeprefix(home.removesuffix("index.html"))


def _sizes(parts: Parts) -> dict[str, Parts]:
    modules = sum(page[0] == "m" for page in parts.pages)
    return {
        f"{modules} modules": parts,
        f"{modules * 10} modules": grown(parts, 10),
        f"{modules * -(-10_000 // modules)} modules": grown(parts, -(-10_000 // modules)),
    }


def main() -> None:
    """Print the figures for a built site, and for the catalogue here."""
    site = Path(sys.argv[1] if len(sys.argv) > 1 else "site").resolve()
    limit = int(sys.argv[2]) if len(sys.argv) > 2 else None
    asked = list(queries())[:limit]
    scripts = [*(site / FOLDER).glob("*.js"), site / "assets/stylesheets/answers.css"]
    weights = {file.name: len(gzip.compress(file.read_bytes(), 6)) for file in scripts}
    print(f"scripts and style of the search, gzip: {sum(weights.values())}", weights)
    catalogue = load(ROOT / "content")
    parts = read(catalogue, gather(catalogue, ROOT / "build/cache"))
    indexes = {name: files(each) for name, each in _sizes(parts).items()}
    print(
        f"what searches transfer (at most {FIRST / 1000:.0f} and {LATER / 1000:.0f} KB; from 10,000 modules {GROWTH:g} times as much)"
    )
    today: tuple[float, float] | None = None
    for name, index in indexes.items():
        print(f" {name}")
        found = transferred(index, sum(weights.values()), asked)
        if today:
            first, later = (now / then for now, then in zip(found, today, strict=True))
            print(
                f"  {first:.2f} times today's bytes for a first search, {later:.2f} for later ones"
            )
        today = today or found
    served = Served(site)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=find_browser.find(), args=list(find_browser.FLAGS)
        )
        for title, home in (("http", served.base), ("folder", (site / "index.html").as_uri())):
            print(f"\n{title}")
            run(chromium.new_page(), home, asked)
        print("\nset aside")
        run(chromium.new_page(), served.base, list(queries(SET_ASIDE)))
        print("\nengine alone")
        for name, index in indexes.items():
            print(f" {name}")
            engine_alone(chromium.new_page(), index, asked)
        chromium.close()
    served.stop()


if __name__ == "__main__":
    main()
