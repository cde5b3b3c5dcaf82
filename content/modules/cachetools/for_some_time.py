# set-up: a clock that is set by hand
class Clock:
    now = 0

    def __call__(self):
        return self.now


clock = Clock()
# end of set-up
from cachetools import TTLCache, cached


@cached(TTLCache(maxsize=100, ttl=600, timer=clock))
def rate(currency):
    print("asks the bank for", currency)
    return {"EUR": 1.0, "NOK": 11.64}[currency]


print(rate("NOK"), rate("NOK"))
clock.now = 599
print(rate("NOK"))
clock.now = 601
print(rate("NOK"))
