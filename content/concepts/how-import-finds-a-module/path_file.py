import site
import sys
from pathlib import Path

Path("stand_in_for_site_packages").mkdir()
project = Path("projects/weather/src").resolve()
project.mkdir(parents=True)
(project / "forecast.py").write_text("tomorrow = 'rain'\n")
Path("stand_in_for_site_packages/weather.pth").write_text(f"{project}\n")

before = set(sys.path)
site.addsitedir("stand_in_for_site_packages")  # Python does so at its start
added = [Path(path).name for path in sys.path if path not in before]
print("added to sys.path:", added)

import forecast

print("tomorrow:", forecast.tomorrow)
