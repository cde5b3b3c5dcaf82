# set-up: the address of a Redis server
import os

url = os.environ["REDIS_URL"]  # redis://localhost:6379 by default
# end of set-up
import redis

shop = redis.Redis.from_url(url, decode_responses=True)
print(shop.ping())
shop.set("price:teapot", 24.5)
shop.mset({"price:cup": 6, "greeting": "Grüß Gott"})
print(shop.get("price:teapot"), shop.get("greeting"))
print(shop.mget("price:teapot", "price:cup", "price:spoon"))
print(shop.exists("price:cup", "price:spoon"), "of two exist")
print(shop.delete("price:cup"), "deleted;", shop.get("price:cup"))
shop.close()
