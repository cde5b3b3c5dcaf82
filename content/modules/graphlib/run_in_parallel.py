from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from graphlib import TopologicalSorter

needs = {
    "site": {"html", "css"},
    "html": {"texts", "templates"},
    "css": {"colours"},
}
finished = []


def build(part):
    return part


graph = TopologicalSorter(needs)
graph.prepare()
with ThreadPoolExecutor() as pool:
    running = set()
    while graph.is_active():
        running |= {pool.submit(build, part) for part in graph.get_ready()}
        ended, running = wait(running, return_when=FIRST_COMPLETED)
        for future in ended:
            finished.append(future.result())
            graph.done(future.result())

print("last:", finished[-1])
for part, before in needs.items():
    places = [finished.index(each) for each in before]
    print(f"{part:4} after its parts:", max(places) < finished.index(part))
