import uuid
from datetime import datetime, timedelta

ticket = uuid.UUID("a8098c1a-f86e-11da-bd1a-00112444be1e")  # from uuid1
made = datetime(1582, 10, 15) + timedelta(microseconds=ticket.time // 10)
print(f"made on {made:%d %B %Y at %H:%M}")
print(f"by the computer {ticket.node:012x}")
print("uuid1 names one computer:", uuid.uuid1().node == uuid.uuid1().node)
print("uuid4 names one computer:", uuid.uuid4().node == uuid.uuid4().node)
