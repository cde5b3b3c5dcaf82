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
import time

from textual import work
from textual.app import App
from textual.widgets import Label


class Report(App):
    def compose(self):
        yield Label("loading", markup=False)  # a result may hold brackets

    def on_mount(self):
        self.load()

    @work(thread=True)
    def load(self):
        time.sleep(0.1)  # a slow query
        self.call_from_thread(self.show, "3 rows loaded")

    def show(self, text):  # runs where the widgets may be touched
        self.query_one(Label).update(text)


Report().run()
