# set-up: sources that somebody saves a little later
import threading
from pathlib import Path

source = Path("source")
source.mkdir()


def save_all():
    for name in ("app.py", "shop.py", "style.css"):
        (source / name).write_text("new")


threading.Timer(1.5, save_all).start()
# end of set-up
import queue
from pathlib import Path

from watchdog.events import FileSystemEventHandler
from watchdog.observers import Observer

changes = queue.Queue()


class Changes(FileSystemEventHandler):
    def on_modified(self, event):
        if not event.is_directory or event.event_type in ("deleted", "moved"):
            changes.put(Path(event.dest_path or event.src_path).as_posix())
    on_created = on_deleted = on_moved = on_modified


observer = Observer()
observer.schedule(Changes(), str(source), recursive=True)
observer.start()
changed = {changes.get()}  # waits for the first
while True:
    try:
        changed.add(changes.get(timeout=0.5))
    except queue.Empty:  # quiet for half a second
        break
print("building once, for", sorted(changed))
observer.stop()
observer.join()
