import io
import threading
from multiprocessing.pool import ThreadPool

pages = {
    "north": io.StringIO("12 degrees\nrain\n"),
    "south": io.StringIO("21 degrees\nsun\n"),
    "west": io.StringIO("15 degrees\nwind\n"),
}
main = threading.current_thread()


def read(name):
    assert threading.current_thread() is not main
    return name, pages[name].readline().strip()


with ThreadPool(processes=3) as pool:
    for name, weather in pool.map(read, pages):
        print(f"{name:6} {weather}")
    print(pool.map(lambda name: name[0].upper(), pages))
