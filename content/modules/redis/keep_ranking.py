# set-up: the address of a Redis server
import os

url = os.environ["REDIS_URL"]  # redis://localhost:6379 by default
# end of set-up
import redis

game = redis.Redis.from_url(url, decode_responses=True)
game.zadd("scores", {"Ann": 310, "Bo": 120, "Cleo": 275, "Dan": 120})
game.zincrby("scores", 200, "Bo")
best = game.zrange("scores", 0, 2, desc=True, withscores=True)
for place, (name, score) in enumerate(best, 1):
    print(place, f"{name:5} {score:4.0f}")
print("Cleo's rank:", game.zrevrank("scores", "Cleo"))
print("from 200 to 315:", game.zrangebyscore("scores", 200, 315))
print("Eve:", game.zscore("scores", "Eve"))
