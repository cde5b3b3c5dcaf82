# set-up: a folder in which a few things happen a little later
import threading
from pathlib import Path

inbox = Path("inbox")
inbox.mkdir()


def work():
    (inbox / "notes.txt").write_text("not for us")
    (inbox / "~lock.csv").write_text("not for us")
    (inbox / "old.csv").mkdir()
    (inbox / "june.part").write_text("1;2")
    (inbox / "june.part").rename(inbox / "june.csv")


threading.Timer(1.5, work).start()
# end of set-up
import queue
from pathlib import Path

from watchdog.events import PatternMatchingEventHandler
from watchdog.observers import Observer

seen = queue.Queue()


class Tables(PatternMatchingEventHandler):
    def on_moved(self, event):
        seen.put((Path(event.src_path).name, Path(event.dest_path).name))

    def on_created(self, event):
        seen.put((Path(event.src_path).name,))


observer = Observer()
observer.schedule(Tables(patterns=["**/*.csv"],
                         ignore_patterns=["**/~*", "**/.git/**"],
                         ignore_directories=True), str(inbox))
observer.start()
print(*seen.get(timeout=10), sep=" is now ")
observer.stop()
observer.join()
print(seen.qsize(), "more")
