import folium
import pandas as pd

places = pd.DataFrame({
    "name": ["Oslo", "Lund", "Bergen", "Rome"],
    "lat": [59.91, 55.70, None, 12.50],
    "lon": [10.75, 13.19, 5.32, 41.90],
})
for place in (("here", 10.75), (59.91,), (float("nan"), 10.75)):
    try:
        folium.Marker(place)
    except ValueError as error:
        print(str(error)[:58])

known = places.dropna(subset=["lat", "lon"])
print(len(places) - len(known), "without a position")
in_europe = known["lat"].between(35, 72) & known["lon"].between(-25, 45)
print("swapped, perhaps:", known.loc[~in_europe, "name"].tolist())
world = folium.Map()
for row in known[in_europe].itertuples():
    folium.Marker([row.lat, row.lon]).add_to(world)
print(world.get_root().render().count("L.marker("))
