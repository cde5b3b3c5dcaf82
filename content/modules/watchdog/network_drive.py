# set-up: a folder that stands in for a network drive
import threading
from pathlib import Path

share = Path("share")
share.mkdir()
threading.Timer(1.5, (share / "report.pdf").write_bytes, [b"%PDF"]).start()
# end of set-up
import queue
from pathlib import Path

from watchdog.events import FileSystemEventHandler
from watchdog.observers.polling import PollingObserver

arrived = queue.Queue()


class NewFiles(FileSystemEventHandler):
    def on_created(self, event):
        if not event.is_directory:
            arrived.put(Path(event.src_path).name)

    def on_moved(self, event):  # renamed, or looks so
        if not event.is_directory:
            arrived.put(Path(event.dest_path).name)


observer = PollingObserver(timeout=0.2)  # seconds between two looks
observer.schedule(NewFiles(), str(share))
observer.start()
print("new:", arrived.get(timeout=10))
observer.stop()
observer.join()
