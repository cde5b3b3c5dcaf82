# set-up: a screen of 40 columns, looked at after the end
KEYS, LINES = [f"wait:{number}" for number in (400, 400)], 2
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
from textual.reactive import reactive
from textual.widgets import Label


class CountDown(App):
    left = reactive(3)

    def compose(self):
        yield Label()

    def on_mount(self):
        self.timer = self.set_interval(0.05, self.tick)  # 1 for seconds

    def tick(self):
        self.left -= 1
        if self.left <= 0:
            self.timer.stop()

    def watch_left(self, left):
        text = f"{left} s left" if left > 0 else "Tea is ready"
        self.query_one(Label).update(text)


CountDown().run()
