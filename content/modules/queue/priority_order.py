import queue
from dataclasses import dataclass, field


@dataclass(order=True)
class Patient:
    urgency: int
    name: str = field(compare=False)


waiting = queue.PriorityQueue()
waiting.put(Patient(3, "cold"))
waiting.put(Patient(1, "heart attack"))
waiting.put(Patient(2, "broken arm"))

while not waiting.empty():
    patient = waiting.get()
    print(patient.urgency, patient.name)

stack = queue.LifoQueue()
for plate in ("bottom", "middle", "top"):
    stack.put(plate)
print("from a LifoQueue:", stack.get())
