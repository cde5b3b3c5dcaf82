import scrapy
from scrapy.crawler import CrawlerProcess
from twisted.internet.error import ReactorNotRestartable

class One(scrapy.Spider):
    name, start_urls, parse = "one", ["data:,tea"], lambda self, r: print(r)

for spiders in [One, One], [One]:  # two crawls for one start, and another
    process = CrawlerProcess({"LOG_ENABLED": False})
    try:
        [process.crawl(spider) for spider in spiders]
        process.start()
    except ReactorNotRestartable:
        print("ReactorNotRestartable")
