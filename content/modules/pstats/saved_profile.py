import cProfile
import io
import pstats
import re


def clean(name):
    return name.strip().title()


def sort_names(names):
    return sorted(map(clean, names))


profiler = cProfile.Profile()
profiler.runcall(sort_names, [" ada", "grace ", "bob"] * 20)
profiler.dump_stats("names.prof")

text = io.StringIO()
stats = pstats.Stats("names.prof", stream=text)
stats.strip_dirs().sort_stats("cumulative").print_stats(3)
table = text.getvalue().partition("\n\n   Ordered")[2]
print("   Ordered" + re.sub(r"\d+\.\d{3}", "#.###", table).rstrip())
