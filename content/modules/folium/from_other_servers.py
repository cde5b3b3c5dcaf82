import re
import folium

page = folium.Map([59.91, 10.75]).get_root().render()
hosts = re.findall(r'(?:src|href)="https://([^/"]+)', page)
hosts += re.findall(r'tileLayer\(\s*"https://([^/"]+)', page)
print(sorted(set(hosts)))
