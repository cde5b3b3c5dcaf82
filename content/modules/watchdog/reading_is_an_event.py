# set-up: a file, and a handler that counts events of every kind
import threading
from collections import Counter
from pathlib import Path
from watchdog.events import FileSystemEventHandler
from watchdog.observers import Observer

Path("inbox").mkdir()
note = Path("inbox/note.txt")
note.write_text("hello")
done = threading.Event()
kinds = Counter()


class Count(FileSystemEventHandler):
    def on_any_event(self, event):
        kinds[event.event_type] += 1
        if event.event_type == "closed_no_write":
            done.set()
# end of set-up
observer = Observer()
observer.schedule(Count(), "inbox")
observer.start()
note.read_text()  # nothing is changed
done.wait(10)
observer.stop()
observer.join()
print(dict(kinds))
