# set-up: a screen of 40 columns
KEYS, LINES = [], 3
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
from textual.widgets import Label


class Prices(App):
    def compose(self):
        yield Label("Tea [b]5.50[/b] [EUR]")
        yield Label("Tea [b]5.50[/b] [EUR]", markup=False)


Prices().run()
