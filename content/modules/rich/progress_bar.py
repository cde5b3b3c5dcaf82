# set-up: work to be done
import time


def copy(name):
    time.sleep(0.01)
# end of set-up
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress
from rich.progress import TextColumn, track

names = ["a.jpg", "b.jpg", "c.jpg"]
for name in track(names, description="Copying", disable=False):
    copy(name)

columns = TextColumn("{task.description}"), BarColumn(20), MofNCompleteColumn()
with Progress(*columns, console=Console(width=60)) as progress:
    small = progress.add_task("thumbnails", total=len(names))
    large = progress.add_task("posters", total=2)
    for name in names:
        copy(name)
        progress.console.print("wrote", name, markup=False)
        progress.advance(small)
    progress.update(large, completed=1)
