import scrapy
from scrapy.crawler import CrawlerProcess

class Careless(scrapy.Spider):
    name, start_urls = "careless", ["data:text/html,<p>sold out</p>"]
    def parse(self, response):
        yield {"price": float(response.css("p::text").get())}

process = CrawlerProcess({"LOG_ENABLED": False})
crawler = process.create_crawler(Careless)
process.crawl(crawler)
process.start()
print(crawler.stats.get_value("finish_reason"),
      crawler.stats.get_value("spider_exceptions/ValueError"))
