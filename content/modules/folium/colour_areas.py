# set-up: two districts as GeoJSON
def district(name, west, east):
    ring = [[west, 59.9], [east, 59.9], [east, 59.93], [west, 59.93],
            [west, 59.9]]
    return {"type": "Feature", "properties": {"name": name},
            "geometry": {"type": "Polygon", "coordinates": [ring]}}


districts = {
    "type": "FeatureCollection",
    "features": [district("West", 10.70, 10.75), district("East", 10.75, 10.80),
                 district("Far", 10.80, 10.85)],
}
# end of set-up
import folium
import pandas as pd

people = pd.DataFrame({"district": ["West", "East"], "people": [12000, 31000]})
city = folium.Map(location=[59.915, 10.77], zoom_start=12)
areas = folium.Choropleth(
    geo_data=districts,
    data=people,
    columns=["district", "people"],
    key_on="feature.properties.name",
    fill_color="YlGnBu",
    nan_fill_color="lightgrey",
    legend_name="people",
).add_to(city)
folium.GeoJsonTooltip(["name"]).add_to(areas.geojson)
folium.GeoJson(districts, name="borders", style_function=lambda area: {
    "fill": False, "color": "black", "weight": 1,
}).add_to(city)
city.save("people.html")
print(areas.color_scale.index, "lightgrey" in city.get_root().render())
