import cProfile
import csv
import pstats
import sys


def fetch(page):
    return f"page {page}"


def crawl():
    return [fetch(page) for page in (1, 2, 1, 3, 1)]


profiler = cProfile.Profile()
profiler.runcall(crawl)
profile = pstats.Stats(profiler).get_stats_profile()

rows = csv.writer(sys.stdout, lineterminator="\n")
rows.writerow(["function", "line", "calls"])
for name, figures in sorted(profile.func_profiles.items()):
    if name in ("crawl", "fetch"):
        rows.writerow([name, figures.line_number, figures.ncalls])

print("fetched more than once:", profile.func_profiles["fetch"].ncalls != "1")
