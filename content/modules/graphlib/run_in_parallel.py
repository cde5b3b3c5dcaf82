from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from graphlib import TopologicalSorter

needs = {
    "site": {"html", "css"},
    "html": {"texts", "templates"},
    "css": {"colours"},
}
finished = []


def build(part):
    return f"{part}: built"  # or whatever the work gives


graph = TopologicalSorter(needs)
graph.prepare()
with ThreadPoolExecutor() as pool:
    running = {}
    while graph.is_active():
        for part in graph.get_ready():
            running[pool.submit(build, part)] = part
        for future in wait(running, return_when=FIRST_COMPLETED).done:
            part = running.pop(future)
            future.result()  # raises what went wrong in the thread
            finished.append(part)
            graph.done(part)

print("last:", finished[-1])
for part, before in needs.items():
    earlier = finished[:finished.index(part)]
    print(f"{part:4} after its parts:", set(before) <= set(earlier))
