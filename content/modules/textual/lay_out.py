# set-up: a screen of 40 columns
KEYS, LINES = [], 8
import asyncio

from textual.app import App


async def play(app):
    async with app.run_test(size=(40, LINES)) as pilot:
        await pilot.press(*KEYS)
        await app.workers.wait_for_complete()
        await pilot.pause()
        for strip in app.screen._compositor.render_strips():
            print(strip.text.rstrip())
    return app.return_value


App.run = lambda app: asyncio.run(play(app))
# end of set-up
from textual.app import App
from textual.containers import Horizontal
from textual.widgets import Static


class Stock(App):
    CSS = """
    .count { width: 1fr; height: 3; border: round green; }
    .low { border: heavy red; }
    #notes { width: 100%; height: 1fr; padding: 1 2; }
    """

    def compose(self):
        with Horizontal():
            yield Static("Cups 120", classes="count")
            yield Static("Pots 2", classes="count low")
        yield Static("Order pots by Friday", id="notes")


Stock().run()
