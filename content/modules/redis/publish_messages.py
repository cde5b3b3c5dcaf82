# set-up: the address of a Redis server
import os

url = os.environ["REDIS_URL"]  # redis://localhost:6379 by default
# end of set-up
import redis

news = redis.Redis.from_url(url, decode_responses=True)
print(news.publish("orders", "too early"), "received it")

with news.pubsub() as inbox:
    inbox.subscribe("orders")
    print(inbox.get_message(timeout=5)["type"])
    print(news.publish("orders", "teapot"), "received it")
    news.publish("returns", "cup")
    while message := inbox.get_message(timeout=0.5):
        if message["type"].endswith("message"):  # not another "subscribe"
            print(message["channel"], message["data"])
