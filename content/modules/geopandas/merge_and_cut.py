import geopandas as gpd
from shapely import Polygon, box

fields = gpd.GeoDataFrame(
    {"owner": ["Ada", "Ada", "Zoë"], "tons": [4, 6, 9]},
    geometry=[box(0, 0, 100, 100), box(100, 0, 200, 100), box(0, 100, 50, 200)],
    crs="EPSG:25832",  # metres
)
farms = fields.dissolve(by="owner", aggfunc="sum")
print(farms.assign(area=farms.area)[["tons", "area"]])

lake = gpd.GeoDataFrame(geometry=[box(60, 50, 150, 90)], crs=fields.crs)
wet = fields.overlay(lake, how="intersection")
dry = fields.overlay(lake, how="difference")
print(wet.area.tolist(), dry.area.tolist())
print(fields.clip(box(0, 0, 50, 50)).area.tolist())

crossed = gpd.GeoSeries([Polygon([(0, 0), (9, 9), (9, 0), (0, 9)])])
print(crossed.is_valid[0], crossed.is_valid_reason()[0], crossed.area[0])
print(crossed.make_valid().area[0], fields.union_all().area)
