# set-up: three districts and two stations
import geopandas as gpd
from shapely import box

districts = gpd.GeoDataFrame(
    {"name": ["West", "North", "East"], "people": [12000, 31000, 21000]},
    geometry=[box(0, 0, 4, 5), box(0, 5, 9, 8), box(4, 0, 9, 5)],
    crs="EPSG:25832",
)
stations = gpd.GeoDataFrame(
    {"name": ["Main", "Harbour"]},
    geometry=gpd.points_from_xy([3, 7], [6, 2]), crs="EPSG:25832",
)
# end of set-up
import matplotlib.pyplot as plt

plt.rcParams["svg.hashsalt"] = "atlas"  # same file on every run

fig, ax = plt.subplots(figsize=(6, 4), layout="constrained")
districts.plot(
    column="people", cmap="Blues", vmin=0, vmax=50_000, edgecolor="white",
    legend=True, legend_kwds={"label": "people"}, ax=ax,
)
stations = stations.to_crs(districts.crs)
stations.plot(ax=ax, color="black", markersize=40)
for name, point in zip(stations["name"], stations.geometry):
    ax.annotate(name, (point.x, point.y), xytext=(6, 4),
                textcoords="offset points")
ax.set_axis_off()
fig.savefig("map.svg", metadata={"Date": None})
print(districts.sort_values("people")["name"].tolist())
