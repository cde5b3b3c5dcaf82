# set-up: two areas
import geopandas as gpd
from shapely import box

areas = gpd.GeoDataFrame(
    {"name": ["Nordås", "Sør"], "number_of_people": [1200, 860]},
    geometry=[box(5, 60, 6, 61), box(5, 59, 6, 60)],
    crs="EPSG:4326",
)
# end of set-up
import warnings
from pathlib import Path

import geopandas as gpd
from pyogrio.errors import DataSourceError

warnings.simplefilter("ignore")  # about the cut names
for name in ("areas.geojson", "areas.gpkg", "areas.shp"):
    areas.to_file(name)
    back = gpd.read_file(name)
    print(f"{name:13} {back.crs} {list(back.columns)}")
print(sorted(path.suffix for path in Path().glob("areas.*")))

large = gpd.read_file("areas.gpkg", where="number_of_people > 1000")
print(large["name"].tolist(), large.geometry[0].geom_type)
print(gpd.list_layers("areas.gpkg")["name"].tolist())
try:
    gpd.read_file("lost.shp")
except DataSourceError as error:
    print(error)
