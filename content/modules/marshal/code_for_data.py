import json
import marshal

received = marshal.dumps(compile("print('your files: gone')", "prices", "exec"))
prices = marshal.loads(received)
print("expected a list, got a", type(prices).__name__)
exec(prices)
try:
    json.loads(received)
except ValueError:
    print("json accepts data only: ValueError")
