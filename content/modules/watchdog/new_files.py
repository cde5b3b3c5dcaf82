# set-up: a folder into which somebody puts a file a little later
import threading
from pathlib import Path

inbox = Path("inbox")
inbox.mkdir()
threading.Timer(1.5, (inbox / "zoë.csv").write_text, ["1;2"]).start()
# end of set-up
import queue
from pathlib import Path

from watchdog.events import FileSystemEventHandler
from watchdog.observers import Observer

arrived = queue.Queue()


class NewFiles(FileSystemEventHandler):
    def on_created(self, event):
        if not event.is_directory:
            arrived.put(event.src_path)


observer = Observer()
observer.schedule(NewFiles(), str(inbox), recursive=True)
observer.start()
try:
    print("new:", Path(arrived.get(timeout=10)).as_posix())
finally:
    observer.stop()
    observer.join()
