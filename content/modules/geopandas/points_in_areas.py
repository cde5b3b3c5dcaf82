# set-up: two districts and four shops
import geopandas as gpd
from shapely import box

districts = gpd.GeoDataFrame(
    {"district": ["West", "East"]},
    geometry=[box(10.0, 59.8, 10.7, 60.0), box(10.7, 59.8, 11.4, 60.0)],
    crs="EPSG:4326",
)
shops = gpd.GeoDataFrame(
    {"shop": ["A", "B", "C", "D"], "sales": [100, 250, 80, 40]},
    geometry=gpd.points_from_xy([10.2, 10.9, 11.1, 5.3],
                                [59.9, 59.9, 59.95, 60.4]),
    crs="EPSG:4326",
)
# end of set-up
same = shops.to_crs(districts.crs)  # one coordinate system for both
found = same.sjoin(districts, how="left", predicate="within")
print(found[["shop", "district"]].to_string(index=False))

totals = found.groupby("district")["sales"].agg(["size", "sum"])
names = districts["district"].unique()
totals = totals.reindex(names, fill_value=0)  # or NaN
result = districts.merge(totals, on="district", how="left")
print(result.drop(columns="geometry").to_string(index=False))

border = gpd.GeoSeries.from_xy([10.7], [59.9], crs="EPSG:4326")
print(districts.contains(border[0]).tolist(),
      districts.intersects(border[0]).tolist())
