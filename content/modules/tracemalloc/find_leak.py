import tracemalloc

seen = []


def handle(request):
    page = f"page {request} ".encode() * 2_000
    seen.append(page[:5_000])  # kept for ever
    return len(page)


tracemalloc.start()
handle(0)
before = tracemalloc.take_snapshot()
for request in range(1, 101):
    handle(request)
after = tracemalloc.take_snapshot()

only_ours = tracemalloc.Filter(True, __file__)
changes = after.filter_traces([only_ours]).compare_to(
    before.filter_traces([only_ours]), "lineno"
)
worst = max(changes, key=lambda change: change.size_diff, default=None)
if worst and worst.size_diff > 0:
    grown = worst.size_diff / 1e6
    print(f"line {worst.traceback[0].lineno}: about {grown:.1f} MB more")
    print("new blocks:", worst.count_diff)
else:
    print("no line of this file holds more than before")
