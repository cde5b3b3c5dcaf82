# set-up: a folder into which a file is written, slowly
import threading
import time
from pathlib import Path

import watchdog.observers  # takes its time the first time

inbox = Path("inbox")
inbox.mkdir()


def upload():
    time.sleep(0.3)
    with open(inbox / "photo.raw", "wb") as file:
        for _ in range(4):
            file.write(b"." * 100_000)
            file.flush()
            time.sleep(0.1)


threading.Thread(target=upload).start()
# end of set-up
import queue
from pathlib import Path

from watchdog.events import FileSystemEventHandler
from watchdog.observers import Observer

complete = queue.Queue()
unfinished = (".part", ".filepart", ".crdownload")  # to be renamed


class Complete(FileSystemEventHandler):
    def on_closed(self, event):  # was open for writing
        name = Path(event.src_path).name
        if not name.endswith(unfinished) and name[0] != ".":
            complete.put(event.src_path)

    def on_moved(self, event):  # renamed when it was complete
        if not event.is_directory:
            complete.put(event.dest_path)


observer = Observer()
observer.schedule(Complete(), str(inbox))
observer.start()
name = complete.get(timeout=10)
print(name, Path(name).stat().st_size)
observer.stop()
observer.join()
