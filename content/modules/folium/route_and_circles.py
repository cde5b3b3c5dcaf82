import folium

walk = [(59.9111, 10.7528), (59.9127, 10.7461), (59.9139, 10.7387),
        (59.9169, 10.7276)]
city = folium.Map(location=walk[0], zoom_start=14)
folium.PolyLine(walk, color="crimson", weight=5, tooltip="2 km").add_to(city)
folium.Circle(
    walk[0], radius=300, fill=True, fill_opacity=0.2, popup="300 m"
).add_to(city)
for stop in walk[1:]:
    folium.CircleMarker(stop, radius=6, color="black", fill=True).add_to(city)
park = [(59.9190, 10.7250), (59.9190, 10.7310), (59.9165, 10.7310)]
folium.Polygon(park, color="green", fill=True, tooltip="park").add_to(city)
city.save("walk.html")

page = city.get_root().render()
for shape in ("polyline", "circle", "circleMarker", "polygon"):
    print(f"{shape:12} {page.count(f'L.{shape}(')}")
