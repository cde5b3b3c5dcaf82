from concurrent import interpreters

plugin = """
import json
json.dumps = lambda value: "out of order"
total = sum(prices)
image[0] = 255
"""

prices = (20, 35, 5)
image = bytearray(3)

box = interpreters.create()
box.prepare_main(prices=prices, image=memoryview(image))
box.exec(plugin)
box.exec("print('there: ', json.dumps(prices), total)")

import json

print("here:  ", json.dumps(prices))
print("shared:", image)
try:
    box.prepare_main(prices=list(prices))
except interpreters.NotShareableError:
    print("a list cannot be handed over this way")
box.close()
