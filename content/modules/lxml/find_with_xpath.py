from lxml import etree

catalogue = etree.fromstring("""\
<shop>
  <item sku="t1"><name>Teapot</name><price>24.00</price></item>
  <item sku="c4"><name>Cup</name><price>6.50</price><sale/></item>
  <item sku="k2"><name>Kettle</name><price>39.90</price></item>
</shop>""")

print(catalogue.xpath("//item[number(price) > 20]/name/text()"))
print(catalogue.xpath("string(//item[sale]/@sku)"))
print(catalogue.xpath("sum(//price)"))

for item in catalogue.xpath(
    "//item[normalize-space(name) = $name]", name="Kettle"
):
    before = item.getprevious()  # None for the first
    sku = "nothing" if before is None else before.get("sku")
    print(item.get("sku"), "is preceded by", sku)
    print("line", item.sourceline, "at", item.getroottree().getpath(item))
