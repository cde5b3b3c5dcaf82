"""Python in the page: what a program prints, asks, leaves behind, and how it is ended."""

from __future__ import annotations

import json
import time

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.built.run.parts import PATIENCE, button, over, press, ready, run, write
from tests.served import Served

FAILS = "import sys\n\ndef half(x):\n    return x / 0\n\nprint('before')\nhalf(1)\n"
TRACEBACK = """\
before
Traceback (most recent call last):
  File "/home/example/work/scratch.py", line 7, in <module>
    half(1)
    ~~~~^^^
  File "/home/example/work/scratch.py", line 4, in half
    return x / 0
           ~~^~~
ZeroDivisionError: division by zero
"""


def test_an_error_is_told_as_python_does_and_its_line_is_marked(warm: Page) -> None:
    outcome = run(warm, FAILS)
    assert (outcome.printed, outcome.note) == (TRACEBACK, "It ended with an error in line 4.")
    assert warm.locator(".cm-error").text_content() == "    return x / 0"
    outcome = run(warm, "print(1)\nfor x in 3\n    pass")
    assert "SyntaxError: expected ':'" in outcome.printed
    assert outcome.note == "It ended with an error in line 2."
    write(warm, "print(1)")
    expect(warm.locator(".cm-error")).to_have_count(0)


def test_a_program_may_read_from_elsewhere(warm: Page) -> None:
    outcome = run(
        warm,
        "import io, sys\nsys.stdin = io.StringIO('Ann\\n')\nprint('hello', input('Name? '))\ninput()",
    )
    assert outcome.printed == (
        "Name? hello Ann\nTraceback (most recent call last):\n"
        '  File "/home/example/work/scratch.py", line 4, in <module>\n    input()\n    ~~~~~^^\n'
        "EOFError: EOF when reading a line\n"
    )


def test_a_status_is_told(warm: Page) -> None:
    outcome = run(warm, "import sys\nsys.exit('no file')")
    assert outcome.printed == "no file\n"
    assert outcome.note.startswith("It ended with status 1, in ")


def test_every_run_starts_afresh(warm: Page) -> None:
    run(warm, "import json, os\njson.dumps = None\nopen('left.txt', 'w').close()")
    outcome = run(warm, "import json, os\nprint(json.dumps({}), os.listdir())")
    assert outcome.printed == "{} ['scratch.py']\n"


def test_a_program_asks_and_the_reader_answers(warm: Page) -> None:
    write(
        warm,
        "name = input('Your name? ')\nprint('Hello', name)\nimport sys\nprint(list(sys.stdin))",
    )
    press(warm)
    field = warm.get_by_label("Your name?")
    expect(field).to_be_focused()
    field.fill("Ann")
    field.press("Enter")
    line = warm.get_by_label("The program waits for a line")
    line.fill("one")
    line.press("Enter")
    warm.get_by_label("The program waits for a line").press("Control+d")
    assert over(warm).printed == "Your name? Ann\nHello Ann\none\n\n['one\\n']\n"


def gone(page: Page) -> None:
    """Wait until no worker is left."""
    end = time.monotonic() + PATIENCE / 1000
    while page.workers:
        assert time.monotonic() < end, "a worker is still there"
        page.evaluate("new Promise(requestAnimationFrame)")


def test_where_a_browser_cannot_wait_the_program_starts_again_with_the_answer(
    warm: Page, running: Served
) -> None:
    run(warm, "")  # so that Python is kept
    page = warm.context.new_page()
    page.add_init_script("delete WebAssembly.Suspending")
    page.goto(f"{running.base}run/#code=")
    ready(page)
    write(page, "first = input('First? ')\nprint(first + input('Second? '))")
    press(page)
    for label, answer in (("First?", "a"), ("Second?", "b")):
        expect(page.get_by_label(label)).to_be_visible()
        # What asked is ended at once: it would go on to fail, and take the question with it.
        gone(page)
        page.get_by_label(label).fill(answer)
        page.get_by_label(label).press("Enter")
    assert over(page).printed == "First? a\nSecond? b\nab\n"
    page.close()


def test_it_prints_as_it_goes_and_stops_at_once(warm: Page) -> None:
    write(warm, "print('first', end='', flush=True)\nwhile True:\n    pass")
    press(warm)
    expect(warm.locator("[data-atlas-ran]")).to_have_text("first")
    expect(button(warm)).to_have_text("Stop")
    button(warm).click()
    assert over(warm).note == "Stopped."
    assert run(warm, "print('again')").printed == "again\n"


def test_a_pause_is_one(warm: Page) -> None:
    code = "import time\nbegin = time.monotonic()\ntime.sleep(0.05)\nprint(time.monotonic() - begin >= 0.05)\n"
    code += "try:\n    time.sleep(-1)\nexcept ValueError as error:\n    print(error)"
    assert run(warm, code).printed == "True\nsleep length must be non-negative\n"


def test_time_is_limited(warm: Page) -> None:
    ended = warm.evaluate(
        """async () => {
          const base = document.querySelector("script[src*='assets/javascripts/atlas.']").src;
          const python = await import(new URL("run/python.js", base));
          const nothing = () => {};
          const on = { loading: nothing, starting: nothing, running: nothing, text: nothing };
          return python.run({ code: "while True: pass", file: "a.py", limit: 0.2 }, on);
        }"""
    )
    assert ended == {"ended": "time", "reason": 0.2}


def test_files_can_be_had_and_pictures_are_shown(warm: Page) -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
    outcome = run(
        warm,
        f"import os\nos.mkdir('d')\nopen('d/a.svg', 'w').write('{svg}')\nopen('b', 'w').close()",
    )
    assert outcome.rest == f"It left 2 filesb 0 bytesd/a.svg {len(svg)} bytes"
    expect(warm.get_by_alt_text("The picture d/a.svg")).to_have_js_property("naturalWidth", 9)
    warm.get_by_text("It left 2 files").click()
    with warm.expect_download() as download:
        warm.get_by_role("link", name="d/a.svg").click()
    assert download.value.suggested_filename == "d-a.svg"
    assert download.value.path().read_text("utf-8") == svg


def test_code_goes_into_a_link_and_runs_only_when_it_is_told_to(
    warm: Page, running: Served
) -> None:
    code = "print('ä€😀 <b>')\n" * 3
    write(warm, code)
    warm.get_by_role("button", name="Copy link").click()
    expect(warm.get_by_role("button", name="Copied")).to_be_visible()
    link = warm.evaluate("navigator.clipboard.readText()")
    assert link.startswith(f"{running.base}run/#code=")
    tab = warm.context.new_page()
    tab.goto(link)
    ready(tab)
    assert tab.locator(".cm-content").inner_text().strip() == code.strip()
    expect(tab.locator(".atlas-ran")).to_be_hidden()
    assert tab.locator("iframe").count() == 0
    press(tab)
    assert over(tab).printed == "ä€😀 <b>\n" * 3
    tab.goto(f"{running.base}run/#code=AAAA")
    expect(tab.locator(".atlas-ran__note")).to_have_text(
        "The code in this address cannot be read; the link may have been cut."
    )
    tab.close()


HOSTILE = {
    "printing": (
        "while True: print('x' * 50)",
        "Stopped: it printed more than 200,000 characters.",
    ),
    "memory": (
        "kept = []\ntry:\n    while True: kept.append(bytearray(10**8))\n"
        "except MemoryError: print(len(kept) <= 11)",
        "True\n",
    ),
    "questions": (
        "import asyncio, sys\ncells = type(sys.stdin).readline.__closure__[0].cell_contents.__closure__\n"
        "ask = next(one.cell_contents for one in cells if 'Js' in str(type(one.cell_contents)))\n"
        "first, second = ask(), ask()\n"
        "try:\n    asyncio.run(asyncio.wait_for(second, 1))\n"
        "except Exception as error: print('a question waits' in str(error))",
        "True\n",
    ),
    "names": (
        "import js\nnames = 'postMessage Worker XMLHttpRequest WebSocket indexedDB caches importScripts close'\n"
        "names += ' document parent localStorage BroadcastChannel'\n"
        "print([name for name in names.split() if hasattr(js, name)], js.self.origin)",
        "[] null\n",
    ),
    "fetch": (
        "import asyncio\nfrom pyodide.http import pyfetch\ntry:\n    asyncio.run(pyfetch('SITE'))\n"
        "except OSError as error: print(error)",
        "there is no network here\n",
    ),
    "socket": (
        "import urllib.request\ntry:\n    urllib.request.urlopen('SITE')\n"
        "except OSError as error: print('refused')",
        "refused\n",
    ),
    "script": (
        "from pyodide.code import run_js\ntry:\n    run_js('1')\n"
        "except Exception as error: print(str(error)[:9])",
        "EvalError\n",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_code_reaches_nothing(running: Served, warm: Page, name: str) -> None:
    code, expected = HOSTILE[name]
    running.asked.clear()
    outcome = run(warm, code.replace("SITE", f"{running.base}sitemap.xml"))
    assert expected in (outcome.printed, outcome.note)
    assert "sitemap.xml" not in running.asked


JAVASCRIPT = """\
import js
print(js.self.origin, js.performance.now() > 0)
js.Object.defineProperty(1)
"""


def test_the_first_run_is_like_every_other_and_an_error_of_javascript_is_told(warm: Page) -> None:
    page = warm.context.new_page()
    page.goto(warm.url)
    ready(page)
    first = run(page, JAVASCRIPT)
    assert first.printed == (
        'null True\nTraceback (most recent call last):\n  File "/home/example/work/scratch.py", line 3, in <module>\n'
        "    js.Object.defineProperty(1)\n    ~~~~~~~~~~~~~~~~~~~~~~~~^^^\n"
        "pyodide.ffi.JsException: TypeError: Object.defineProperty called on non-object\n"
    )
    assert run(page, JAVASCRIPT) == first
    page.close()


ATTEMPTS = {
    "XMLHttpRequest": "const x = new XMLHttpRequest(); x.open('GET', SITE, false); x.send(); done('sent')",
    "import": "import(SITE).then(() => done('sent'), () => done('refused'))",
    "WebSocket": "const s = new WebSocket(SITE.replace('http', 'ws')); s.onopen = () => done('sent'); s.onerror = () => done('refused')",
    "indexedDB": "indexedDB.open('x').onsuccess = () => done('sent')",
    "caches": "caches.open('x').then(() => done('sent'))",
    "worker": "new Worker(SITE).onerror = () => done('refused')",
    "eval": "eval('1'); done('sent')",
    "nothing": "done('sent')",
}
"""What a script could try that had got hold of everything a worker has at its start."""


def test_the_worker_s_own_policy_and_origin_refuse_what_is_not_taken_away(
    browser: Browser, running: Served
) -> None:
    page = browser.new_page()
    [frame] = running.folder.glob("assets/run/*/frame.htm")
    page.goto(f"{running.base}run/")
    running.asked.clear()
    site = json.dumps(f"{running.base}sitemap.xml")
    scripts = {
        way: f"const SITE = {site}, done = said => postMessage(said); try {{ {act} }} catch {{ done('refused') }}"
        for way, act in ATTEMPTS.items()
    }
    said = page.evaluate(
        """async ([address, scripts]) => {
          const frame = Object.assign(document.createElement("iframe"), { src: address });
          await new Promise(done => { frame.onload = done; document.body.append(frame); });
          const { Worker } = frame.contentWindow;
          const one = script => new Promise(done => {
            const worker = new Worker(`data:text/javascript,${encodeURIComponent(script)}`);
            worker.onmessage = event => done(event.data);
            worker.onerror = () => done("refused");
          });
          return Object.fromEntries(await Promise.all(Object.entries(scripts).map(async ([way, script]) => [way, await one(script)])));
        }""",
        [f"{running.base}{frame.relative_to(running.folder).as_posix()}", scripts],
    )
    assert said == {way: "sent" if way == "nothing" else "refused" for way in ATTEMPTS}
    assert "sitemap.xml" not in running.asked
    page.close()
