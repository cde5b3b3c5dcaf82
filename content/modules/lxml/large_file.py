from lxml import etree

with etree.xmlfile("sales.xml", encoding="utf-8") as target:
    with target.element("sales"):
        for number in range(10_000):
            sale = etree.Element("sale", city=("Oslo", "Lund")[number % 2])
            sale.text = str(number % 7)
            target.write(sale)

totals = {}
events = etree.iterparse("sales.xml", tag="{*}sale")  # in any namespace
for event, sale in events:
    city = sale.get("city")
    totals[city] = totals.get(city, 0) + int(sale.text or 0)
    sale.clear()
    while sale.getprevious() is not None:
        del sale.getparent()[0]

print(totals)
print("still in memory:", len(events.root), "of 10,000")
