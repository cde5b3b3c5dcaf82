# set-up: the address of a Redis server
import os

url = os.environ["REDIS_URL"]  # redis://localhost:6379 by default
# end of set-up
import redis

counts = redis.Redis.from_url(url, decode_responses=True)


def is_allowed(client, most=3, seconds=60):
    key = f"requests:{client}"
    with counts.pipeline() as pipe:
        pipe.incr(key)
        pipe.expire(key, seconds, nx=True)
        count, _ = pipe.execute()
    return count <= most


for number in range(1, 6):
    print(number, "allowed" if is_allowed("10.0.0.7") else "too many")
print("another client:", is_allowed("10.0.0.8"))
