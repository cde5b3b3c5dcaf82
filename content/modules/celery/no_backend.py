from celery import Celery

app = Celery("shop", broker="redis://localhost:6379/0")
result = app.AsyncResult("5f1c")
try:
    result.get(timeout=5)
except NotImplementedError as error:
    print(str(error).split(".")[0])
try:
    print(result.status)
except AttributeError as error:
    print(error)
