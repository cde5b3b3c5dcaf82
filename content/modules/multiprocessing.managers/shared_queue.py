# set-up: another program, which connects to the queue
import subprocess
import sys

client = """
import sys
from multiprocessing.managers import BaseManager
BaseManager.register("jobs")
manager = BaseManager(("127.0.0.1", int(sys.argv[1])), authkey=b"owl-7")
manager.connect()
manager.jobs().put("resize cat.png")
"""


def start_client(port):
    subprocess.run([sys.executable, "-c", client, str(port)], check=True)


# end of set-up
import queue
from multiprocessing.managers import BaseManager
from threading import Thread

jobs = queue.Queue()
BaseManager.register("jobs", callable=lambda: jobs)

if __name__ == "__main__":
    manager = BaseManager(("127.0.0.1", 0), authkey=b"owl-7")
    server = manager.get_server()
    Thread(target=server.serve_forever, daemon=True).start()
    start_client(port=server.address[1])
    print("received:", jobs.get(timeout=30))
    server.stop_event.set()
