import html
import folium

def plain(text):
    signs = {ord(sign): f"&#{ord(sign)};" for sign in "`${}\\"}
    return html.escape(text).translate(signs)

typed = "<b> ${alert(1)} {{ 7 * 7 }}"
for text in (typed, html.escape(typed), plain(typed)):
    city = folium.Map([59.91, 10.75])
    folium.Marker([59.91, 10.75], popup=text).add_to(city)
    page = city.get_root().render()
    print("<b>" in page, "${alert" in page, " 49<" in page)
