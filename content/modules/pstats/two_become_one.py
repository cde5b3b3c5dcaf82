# set-up: two packages, each with a function on its first line
from pathlib import Path

for name in ("tea", "coffee"):
    Path(name).mkdir()
    Path(name, "__init__.py").write_text("def brew():\n    pass\n")
# end of set-up
import cProfile
import pstats
import coffee
import tea

with cProfile.Profile() as profiler:
    tea.brew(), coffee.brew()
stats = pstats.Stats(profiler)
for figures in (stats.stats, stats.strip_dirs().stats):
    print([row[0] for place, row in figures.items() if place[2] == "brew"])
