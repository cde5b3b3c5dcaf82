# set-up: the address of a Redis server
import os

url = os.environ["REDIS_URL"]  # redis://localhost:6379 by default
# end of set-up
import redis

nobody = redis.Redis(host="127.0.0.1", port=1, retry=None)
try:
    nobody.get("price")
except redis.ConnectionError as error:
    print("ConnectionError:", error)

shop = redis.Redis.from_url(url, socket_timeout=0.3, retry=None)
try:
    shop.blpop("jobs", timeout=5)
except redis.TimeoutError as error:
    print("TimeoutError:", error)

shop.set("price", 24)
try:
    shop.lpush("price", 25)
except redis.ResponseError as error:
    print("ResponseError:", error)
