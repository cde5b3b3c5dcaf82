import scrapy
from scrapy.crawler import CrawlerProcess

class Asks(scrapy.Spider):
    name, start_urls = "asks", ["data:,start"]
    def parse(self, response):
        for word, again in [("tea", False), ("cup", True)] * 2:
            yield scrapy.Request(f"data:,{word}", self.show, dont_filter=again)
    def show(self, response):
        print(response.text)

process = CrawlerProcess({"LOG_ENABLED": False, "CONCURRENT_REQUESTS": 1})
process.crawl(Asks)
process.start()
