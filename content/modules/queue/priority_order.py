import queue
from dataclasses import dataclass, field
from itertools import count


@dataclass(order=True)
class Patient:
    urgency: int
    number: int
    name: str = field(compare=False)


arrived = count(1)
waiting = queue.PriorityQueue()
waiting.put(Patient(3, next(arrived), "cold"))
waiting.put(Patient(1, next(arrived), "heart attack"))
waiting.put(Patient(3, next(arrived), "splinter"))

while not waiting.empty():
    patient = waiting.get()
    print(patient.urgency, patient.name)

stack = queue.LifoQueue()
for plate in ("bottom", "middle", "top"):
    stack.put(plate)
print("from a LifoQueue:", stack.get())
