from watchdog.events import FileSystemEventHandler
from watchdog.observers import Observer

observer = Observer()
observer.schedule(FileSystemEventHandler(), "inbox")
try:
    observer.start()
except FileNotFoundError as error:
    print(error)
