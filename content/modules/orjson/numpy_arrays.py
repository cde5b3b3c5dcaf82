import numpy as np
import orjson

readings = {
    "sensor": "s1",
    "values": np.array([[1.5, 2.0], [3.25, np.nan]]),
    "count": np.int64(4),
}
option = orjson.OPT_SERIALIZE_NUMPY
text = orjson.dumps(readings, option=option)
print(text.decode())
print(np.array(orjson.loads(text)["values"], dtype=float))
try:
    orjson.dumps(readings)
except TypeError as error:
    print(error)
