import importlib.resources
from pathlib import Path

package = Path("weather")
(package / "data").mkdir(parents=True)
(package / "__init__.py").touch()
(package / "data/stations.csv").write_text("Oslo,59.9\nRome,41.9\n")

data = importlib.resources.files("weather") / "data"

text = (data / "stations.csv").read_text(encoding="utf-8")
print(text.splitlines())
print("missing:", not (data / "cities.csv").is_file())
