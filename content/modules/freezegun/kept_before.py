from dataclasses import dataclass, field
from datetime import datetime
from freezegun import freeze_time
@dataclass
class Order:
    kept: datetime = field(default_factory=datetime.now)
    asked: datetime = field(default_factory=lambda: datetime.now())
with freeze_time("2001-01-01"):
    order = Order()
    print("kept: ", order.kept.year > 2001)
    print("asked:", order.asked)
