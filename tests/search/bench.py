"""Asks the golden queries in the real dialog, over HTTP and from a folder, and prints what a reader gets.

    make bench-search                      # or: python -m tests.search.bench SITE [LIMIT]

Prints success among the first 1, 3 and 10 pages by kind of query, the share without results,
the time from the last key to the answer, and the bytes a first search transfers; then how long the
engine alone takes, here and with 10,000 pages made from these. Times are those of this machine
at this moment; compare them only within one run.
"""

from __future__ import annotations

import gzip
import statistics
import sys
from collections import defaultdict
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests import find_browser
from tests.built.dialog import ask
from tests.search.golden import Query, queries
from tests.search.grown import grow, load
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


def run(page: Page, home: str, asked: list[Query]) -> None:
    """Ask all queries and print the figures."""
    page.goto(home)
    ask(page, "warm up")
    ranks: dict[str, list[int]] = defaultdict(list)
    times: list[float] = []
    empty = 0
    for query in asked:
        took = page.evaluate(TIMED, query.text)
        found = [_page(href, home) for href in page.evaluate(ANSWERS)]
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


def engine_alone(page: Page, site: Path, asked: list[Query], copies: int) -> None:
    """Print how long the engine takes to load an index so many times as large, and to answer."""
    names, text = grow(*load(site), copies)
    page.goto("about:blank")
    page.add_script_tag(path=site / "assets/search/engine.js")
    loading, times = page.evaluate(
        """([names, text, queries]) => {
            const begun = performance.now();
            const engine = new AtlasSearch.Engine(names);
            engine.addText(text);
            const loading = performance.now() - begun;
            engine.search("warm up");
            return [loading, queries.map(query => {
                const begun = performance.now();
                engine.search(query);
                return performance.now() - begun;
            })];
        }""",
        [names, text, [query.text for query in asked]],
    )
    quantiles = statistics.quantiles(times, n=20)
    print(
        f"{len(names['pages'])} pages: loaded in {loading:.0f} ms; an answer takes"
        f" {quantiles[9]:.1f} ms in the median, {quantiles[18]:.1f} ms at the 95th percentile"
    )


def _page(href: str, home: str) -> str:
    address = href.partition("?")[0].partition("#")[0].removesuffix("index.html")
    return address.removeprefix(home.removesuffix("index.html"))


def main() -> None:
    """Print the figures for a built site."""
    site = Path(sys.argv[1] if len(sys.argv) > 1 else "site").resolve()
    asked = list(queries())[: int(sys.argv[2]) if len(sys.argv) > 2 else None]
    files = sorted((site / "assets/search").glob("*.js"))
    files.append(site / "assets/stylesheets/answers.css")
    weights = {file.name: len(gzip.compress(file.read_bytes(), 9)) for file in files}
    print("bytes of a first search, gzip:", sum(weights.values()), weights)
    served = Served(site)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=find_browser.find(), args=list(find_browser.FLAGS)
        )
        for title, home in (("http", served.base), ("folder", (site / "index.html").as_uri())):
            print(f"\n{title}")
            run(chromium.new_page(), home, asked)
        print("\nengine alone")
        pages = len(load(site)[0]["pages"])
        for copies in (1, -(-10_000 // pages)):
            engine_alone(chromium.new_page(), site, asked, copies)
        chromium.close()
    served.stop()


if __name__ == "__main__":
    main()
