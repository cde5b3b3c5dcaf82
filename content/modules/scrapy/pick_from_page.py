from scrapy import Selector

page = Selector(text="""
<h1>Tea &amp; cups</h1>
<ul>
  <li class="tea new" data-id="7"><a href="/assam">Assam</a> £4.50</li>
  <li class="tea" data-id="9"><a href="/sencha">Sencha</a> £6.20</li>
  <li class="cup"><a href="/cup">Blue <b>cup</b></a></li>
</ul>""")

print(page.css("h1::text").get())
print(page.css("li.tea a::attr(href)").getall())
for item in page.css("li"):
    name = " ".join("".join(item.css("a ::text").getall()).split())
    price = item.re_first(r"£\s*([\d,.]*\d)", default="-")
    print(f"{name:9} {price:5} {item.attrib.get('data-id')}")

print(page.xpath("//li[contains(., 'Sencha')]/a/@href").get())
print(page.xpath("//li[a = $name]/@data-id", name="Assam").get())
print(page.css("li.coffee a::text").get(default="none"))
