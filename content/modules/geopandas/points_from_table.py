# set-up: a file with three cities
from pathlib import Path

Path("cities.csv").write_text(
    "city,lat,lon\nOslo,59.91,10.75\nLund,55.70,13.19\nRome,41.90,12.50\n"
)
# end of set-up
import geopandas as gpd
import pandas as pd

table = pd.read_csv("cities.csv")
cities = gpd.GeoDataFrame(
    table[["city"]],
    geometry=gpd.points_from_xy(table["lon"], table["lat"]),
    crs="EPSG:4326",
)
print(cities)
print(cities.crs.to_string(), cities.total_bounds)
north = cities[cities.geometry.y > 50]  # filtered as in pandas
print(north["city"].tolist(), type(north).__name__)
print(cities.cx[12:14, 40:60]["city"].tolist())
