# set-up: a screen of 40 columns
KEYS, LINES = [], 1
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

from textual.screen import ModalScreen
from textual.widgets import Label


class Shop(App):
    def compose(self):
        yield Label("Total 24.00", id="total")

    def on_mount(self):
        self.push_screen(Receipt())
# end of set-up
from textual.css.query import NoMatches


class Receipt(ModalScreen):
    def on_mount(self):
        try:
            self.query_one("#total")
        except NoMatches as error:
            print(error)
        print(self.app.query_one("#total").content)


Shop().run()
