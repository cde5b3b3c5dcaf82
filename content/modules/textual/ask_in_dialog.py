# set-up: a screen of 40 columns, and the key that is pressed
KEYS, LINES = ["enter"], 1
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
from textual import work
from textual.app import App
from textual.screen import ModalScreen
from textual.widgets import Button, Label


class Ask(ModalScreen[bool]):
    def compose(self):
        yield Button("Delete 3 files", id="yes")
        yield Button("Keep them", id="no")

    def on_button_pressed(self, event):
        self.dismiss(event.button.id == "yes")


class Files(App):
    def compose(self):
        yield Label("3 files")

    @work
    async def on_mount(self):
        if await self.push_screen_wait(Ask()):
            self.query_one(Label).update("no files")


Files().run()
