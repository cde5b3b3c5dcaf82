from pathlib import Path

import folium

shops = [
    ("Harbour", 59.9075, 10.7530, True),
    ("Market", 59.9127, 10.7461, True),
    ("Grünerløkka", 59.9226, 10.7588, False),
]
city = folium.Map(location=[59.91, 10.75], zoom_start=13)
for name, latitude, longitude, is_open in shops:
    folium.Marker(
        [latitude, longitude],
        tooltip=name,
        popup=folium.Popup(f"<b>{name}</b><br>open till 18", max_width=200),
        icon=folium.Icon(color="green" if is_open else "red", icon="home"),
    ).add_to(city)
if shops:  # bounds of nothing stop the page
    city.fit_bounds([shop[1:3] for shop in shops])
city.save("shops.html")

page = Path("shops.html").read_text(encoding="utf-8")
print(page.count("L.marker("), "markers,", "Grünerløkka" in page)
print(city.get_bounds())
