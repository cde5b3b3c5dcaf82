import uuid
from dataclasses import dataclass, field

@dataclass
class Order:
    wrong: uuid.UUID = uuid.uuid4()
    right: uuid.UUID = field(default_factory=uuid.uuid4)

tea, mug = Order(), Order()
print("same id with uuid4():", tea.wrong == mug.wrong)
print("same id with uuid4:  ", tea.right == mug.right)
