# set-up: three cities and a field
import geopandas as gpd
from shapely import Polygon

cities = gpd.GeoDataFrame(
    {"city": ["Oslo", "Lund", "Rome"]},
    geometry=gpd.points_from_xy([10.75, 13.19, 12.5], [59.91, 55.7, 41.9]),
    crs="EPSG:4326",
)
corners = [(10.70, 59.90), (10.72, 59.90), (10.72, 59.91), (10.70, 59.91)]
field = gpd.GeoSeries([Polygon(corners)], crs="EPSG:4326")
# end of set-up
metres = cities.to_crs("EPSG:3035")  # made for Europe
oslo = metres.geometry.iloc[0]
print((metres.distance(oslo) / 1000).round().tolist(), "km from Oslo")

zone = field.estimate_utm_crs()
square = field.to_crs(zone)
print(zone.to_string(), f"{square.area.iloc[0] / 1e6:.2f} km²")
print(f"{square.length.iloc[0] / 1000:.1f} km around it")

near = metres.buffer(500_000)  # metres
print([city for city, circle in zip(cities["city"], near)
       if circle.contains(oslo)])
pairs = metres.iloc[1:].sjoin_nearest(metres.iloc[:1], distance_col="metres")
print(pairs["metres"].round(-3).tolist())
