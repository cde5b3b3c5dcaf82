# set-up: a screen of 40 columns, and the keys that are pressed
KEYS, LINES = ["plus", "plus", "q"], 4
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
from textual.widgets import Footer, Label


class Counter(App):
    BINDINGS = [("plus", "more", "One more"), ("q", "leave", "Leave")]
    count = 0

    def compose(self):
        yield Label("0 guests")
        yield Footer(show_command_palette=False)

    def action_more(self):
        self.count += 1
        self.query_one(Label).update(f"{self.count} guests")

    def action_leave(self):
        self.exit(self.count)


print("counted:", Counter().run())
