from scrapy import Selector

page = Selector(text="<div><b>Assam</b></div><div><b>Sencha</b></div>")
for row in page.css("div"):
    print(row.xpath("//b/text()").get(), row.xpath(".//b/text()").get())
