import folium

city = folium.Map([59.91, 10.75], zoom_start=12, tiles=None)
folium.TileLayer("OpenStreetMap", name="streets").add_to(city)
folium.TileLayer("Esri.WorldImagery", name="satellite").add_to(city)
folium.TileLayer(
    "https://tiles.example.org/{z}/{x}/{y}.png",
    attr="© Example Maps", name="our own", show=False,
).add_to(city)
shops = folium.FeatureGroup(name="shops").add_to(city)
folium.Marker([59.912, 10.746], tooltip="Market").add_to(shops)
parks = folium.FeatureGroup(name="parks", show=False).add_to(city)
folium.Circle([59.92, 10.73], radius=200).add_to(parks)
folium.LayerControl(collapsed=False).add_to(city)
city.save("layers.html")
print([layer.layer_name for layer in city._children.values()
       if hasattr(layer, "layer_name")])
try:
    folium.TileLayer("https://tiles.example.org/{z}/{x}/{y}.png")
except ValueError as error:
    print(error)
