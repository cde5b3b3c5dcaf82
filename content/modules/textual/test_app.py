# set-up: the application to be tested
from textual.app import App
from textual.widgets import Button, Label


class Counter(App):
    count = 0

    def compose(self):
        yield Button("One more", id="more")
        yield Button("Reset", id="reset")
        yield Label("0")

    def on_button_pressed(self, event):
        self.count = self.count + 1 if event.button.id == "more" else 0
        self.query_one(Label).update(str(self.count))
# end of set-up
import asyncio


async def test_counter():
    app = Counter()
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.press("enter")  # the first button has the focus
        await pilot.pause()
        assert str(app.query_one("Label").content) == "1"
        await pilot.click("#reset")
        await pilot.pause()
        assert app.count == 0


asyncio.run(test_counter())
print("passed")
