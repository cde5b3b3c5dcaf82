# set-up: the address of a Redis server
import os

url = os.environ["REDIS_URL"]  # redis://localhost:6379 by default
# end of set-up
import redis

store = redis.Redis.from_url(url, decode_responses=True)
store.set("session", "Ann", ex=3600)
store.set("session", "Ann, again")
print(store.ttl("session"), "means: stays for ever")
store.set("session", "Ann", ex=3600)
store.set("session", "Ann, again", keepttl=True)
print(store.ttl("session") > 3000)
