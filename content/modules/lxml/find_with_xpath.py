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

kettle, = catalogue.xpath(
    "//item[normalize-space(name) = $name]", name="Kettle"
)
print(kettle.get("sku"), "is preceded by", kettle.getprevious().get("sku"))
print("line", kettle.sourceline, "at", kettle.getroottree().getpath(kettle))
