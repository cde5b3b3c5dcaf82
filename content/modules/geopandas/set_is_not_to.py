import geopandas as gpd

oslo = gpd.GeoSeries.from_xy([10.75], [59.91], crs="EPSG:4326")
right = oslo.to_crs("EPSG:3857")
wrong = oslo.set_crs("EPSG:3857", allow_override=True)
for points in (right, wrong):
    back = points.to_crs("EPSG:4326")[0]
    print(f"{points[0].x:9.2f} metres east is {back.x:.4f} degrees")
try:
    oslo.set_crs("EPSG:3857")
except ValueError as error:
    print(str(error).partition(".")[0])
