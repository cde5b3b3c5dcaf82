# set-up: the address of a Redis server
import os

url = os.environ["REDIS_URL"]  # redis://localhost:6379 by default
# end of set-up
import redis

bank = redis.Redis.from_url(url, decode_responses=True)
with bank.pipeline() as pipe:
    pipe.set("ann", 100).set("bo", 20).incrby("bo", 5)
    print(pipe.execute())


def transfer(amount, payer, payee):
    with bank.pipeline() as pipe:
        while True:
            try:
                pipe.watch(payer)
                if not 0 < amount <= int(pipe.get(payer) or 0):
                    return "refused"
                pipe.multi()
                pipe.decrby(payer, amount)
                pipe.incrby(payee, amount)
                return pipe.execute()
            except redis.WatchError:
                continue  # somebody changed the payer's account


print(transfer(70, "ann", "bo"))
print(transfer(70, "ann", "bo"))
