# set-up: a screen of 40 columns, and the keys that are pressed
KEYS, LINES = [*"Zoë", "tab", "enter"], 7
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
from textual.widgets import Button, Input, Label


class Greeter(App):
    def compose(self):
        yield Input(placeholder="Your name")
        yield Button("Greet")
        yield Label("", id="answer", markup=False)

    def on_button_pressed(self):
        name = self.query_one(Input).value.strip() or "stranger"
        self.query_one("#answer", Label).update(f"Hello {name}")


if __name__ == "__main__":
    Greeter().run()
