from pathlib import Path

import folium

city = folium.Map([59.91, 10.75], zoom_start=12, height=400)
folium.Marker([59.912, 10.746], tooltip="Market").add_to(city)

whole = city.get_root().render()  # a page, as text
print(whole.lstrip()[:15], len(whole) < 20_000)

framed = city._repr_html_()  # a map within a frame
page = f"<!doctype html><h1>Our shops</h1>{framed}"
Path("index.html").write_text(page, encoding="utf-8")
print(page.count("<iframe"))

root = city.get_root()
city.render()
parts = [root.header.render(), root.html.render(), root.script.render()]
print("leaflet" in parts[0], 'class="folium-map"' in parts[1],
      "L.map(" in parts[2])
