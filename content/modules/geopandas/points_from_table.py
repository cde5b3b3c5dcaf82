import geopandas as gpd
import pandas as pd

table = pd.DataFrame({
    "city": ["Oslo", "Lund", "Rome"],
    "lat": [59.91, 55.70, 41.90],
    "lon": [10.75, 13.19, 12.50],
})
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
