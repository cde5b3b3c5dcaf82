import warnings
import geopandas as gpd
from shapely import box

area = gpd.GeoDataFrame(geometry=[box(10, 59, 11, 60)], crs="EPSG:4326")
oslo = gpd.GeoSeries.from_xy([10.75], [59.91], crs="EPSG:4326")
oslo = oslo.to_crs("EPSG:3857").to_frame("geometry")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(len(oslo.sjoin(area)), str(caught[0].message)[:12])
print(len(oslo.to_crs(area.crs).sjoin(area)))
