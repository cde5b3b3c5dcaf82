from datetime import datetime, timedelta, timezone

from google.protobuf.any_pb2 import Any
from google.protobuf.duration_pb2 import Duration
from google.protobuf.json_format import MessageToDict
from google.protobuf.struct_pb2 import Struct
from google.protobuf.timestamp_pb2 import Timestamp

moment = Timestamp()
moment.FromDatetime(datetime(2024, 5, 17, 16, 30, tzinfo=timezone.utc))
print(moment.seconds, moment.ToJsonString())
print(moment.ToDatetime(tzinfo=timezone.utc))

brewing = Duration()
brewing.FromTimedelta(timedelta(minutes=3, milliseconds=500))
print(brewing.ToJsonString(), brewing.ToTimedelta())

settings = Struct()
settings.update({"tea": "Assam", "cups": 2, "sweet": None})
print(sorted(MessageToDict(settings).items()))

parcel = Any()
parcel.Pack(brewing)
print(parcel.type_url, parcel.Is(Timestamp.DESCRIPTOR))
content = Duration()
print(parcel.Unpack(content), content.seconds)
