from celery import Celery

app = Celery("shop")


@app.task
def discount(price, percent):
    if not 0 <= percent <= 100:
        raise ValueError("no such discount")
    return round(price * (100 - percent) / 100, 2)


print(discount(24.5, 20))
result = discount.apply([24.5, 20])
print(result.get(), result.successful())
print(repr(discount.apply([24.5, 120]).result))

app.conf.update(task_always_eager=True, task_eager_propagates=True)
print(discount.delay(24.5, 10).get())
try:
    discount.delay(24.5, -1)
except ValueError as error:
    print("raised here:", error)
