# set-up: a handler that notes what happens to files, and a file
import queue
from pathlib import Path
from watchdog.events import FileSystemEventHandler
from watchdog.observers import Observer

Path("etc").mkdir()
settings = Path("etc/settings.toml")
settings.write_text("port = 80")
seen = queue.Queue()


class Note(FileSystemEventHandler):
    def on_modified(self, event):
        if not event.is_directory:
            seen.put(("modified", Path(event.src_path).name))

    def on_moved(self, event):
        seen.put(("moved", Path(event.dest_path).name))
# end of set-up
observer = Observer()
observer.schedule(Note(), "etc")
observer.start()
fresh = Path("etc/settings.toml.new")  # as an editor does
fresh.write_text("port = 8080")
fresh.replace(settings)
print(seen.get(timeout=10))
print(seen.get(timeout=10))
observer.stop()
observer.join()
