# set-up: a screen of 40 columns, and the keys that are pressed
KEYS, LINES = ["down", "enter"], 6
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
from rich.text import Text
from textual.app import App
from textual.widgets import DataTable, Label


class Cities(App):
    def compose(self):
        yield DataTable(cursor_type="row")
        yield Label("choose with Enter", markup=False)

    def on_mount(self):
        table = self.query_one(DataTable)
        city, people = table.add_columns("City", "People")
        rows = [("Lund", 94_703), ("Oslo", 709_037), ("Vaduz", 5_696)]
        table.add_rows((Text(city), people) for city, people in rows)
        table.sort(people, reverse=True)
        table.focus()

    def on_data_table_row_selected(self, event):
        city, people = event.data_table.get_row(event.row_key)
        self.query_one(Label).update(f"{city} has {people:,} people")


Cities().run()
