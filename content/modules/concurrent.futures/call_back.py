from concurrent.futures import ThreadPoolExecutor

log = []


def resize(name):
    return name.replace(".jpg", "-small.jpg")


def note(future):
    log.append(future.result())


with ThreadPoolExecutor() as pool:
    for name in ("lake.jpg", "hill.jpg", "town.jpg"):
        pool.submit(resize, name).add_done_callback(note)

print(sorted(log))
