import random

import folium
from folium.plugins import FastMarkerCluster, HeatMap, MarkerCluster

random.seed(2)
thefts = [(59.91 + random.gauss(0, 0.01), 10.75 + random.gauss(0, 0.02))
          for _ in range(2000)]

few = folium.Map([59.91, 10.75], zoom_start=12)
cluster = MarkerCluster().add_to(few)
for place in thefts[:50]:
    folium.Marker(place, tooltip="bicycle").add_to(cluster)
many = folium.Map([59.91, 10.75], zoom_start=12)
FastMarkerCluster(thefts).add_to(many)
heat = folium.Map([59.91, 10.75], zoom_start=12)
HeatMap(thefts, radius=12).add_to(heat)

for name, city in [("few", few), ("many", many), ("heat", heat)]:
    page = city.get_root().render()
    print(f"{name:5}", page.count("L.marker("), "times L.marker,",
          "heat" if "heatLayer" in page else "no heat")
