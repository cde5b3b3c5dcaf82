import pyarrow as pa
import pyarrow.compute as pc

visits = pa.array([100, 60], type=pa.int8())
print(pc.add(visits, visits).to_pylist())
try:
    pc.add_checked(visits, visits)
except pa.ArrowInvalid as error:
    print(error)
print(pc.add(visits.cast(pa.int64()), visits).to_pylist())
