import warnings
import geopandas as gpd
from shapely import box

places = gpd.points_from_xy([10.75, 22.0], [59.91, 59.91], crs="EPSG:4326")
area = gpd.GeoDataFrame(geometry=[box(2e5, 6e6, 8e5, 7e6)], crs="EPSG:25832")
for other in ("EPSG:3857", "EPSG:25835"):
    points = gpd.GeoDataFrame(geometry=places).to_crs(other)
    with warnings.catch_warnings(record=True) as caught:
        found = list(points.sjoin(area).index)
    right = list(points.to_crs(area.crs).sjoin(area).index)
    print(found, "not", right, str(caught[0].message)[:12])
