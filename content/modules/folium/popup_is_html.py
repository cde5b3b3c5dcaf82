import html
import folium

typed = "<img src=x onerror=alert('hello')>"
for text in (typed, html.escape(typed)):
    city = folium.Map([59.91, 10.75])
    marker = folium.Marker([59.91, 10.75], popup=text, tooltip=text)
    marker.add_to(city)
    print(city.get_root().render().count("<img src=x"))
