from lxml import etree, html

menu = '<?xml version="1.0" encoding="UTF-8"?><menu>café</menu>'
try:
    etree.fromstring(menu)
except ValueError:
    print("ValueError")
print(etree.fromstring(menu.encode()).text)

page = "<p>café</p>".encode()
print(html.fromstring(page).text)
print(html.fromstring(page.decode()).text)
