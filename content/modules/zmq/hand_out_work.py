import threading

import zmq

context = zmq.Context.instance()
work, results = context.socket(zmq.PUSH), context.socket(zmq.PULL)
work_port = work.bind_to_random_port("tcp://127.0.0.1")
result_port = results.bind_to_random_port("tcp://127.0.0.1")
results.setsockopt(zmq.RCVTIMEO, 10_000)  # milliseconds


def worker():  # a program of its own, on any machine
    with context.socket(zmq.PULL) as tasks, context.socket(zmq.PUSH) as out:
        tasks.connect(f"tcp://127.0.0.1:{work_port}")
        out.connect(f"tcp://127.0.0.1:{result_port}")
        while True:
            task = tasks.recv_json()
            out.send_json({"number": task, "square": task**2})


for _ in range(3):
    threading.Thread(target=worker, daemon=True).start()
numbers = list(range(6))  # gone through twice
for number in numbers:
    work.send_json(number)
answers = [results.recv_json() for _ in numbers]
print(sorted(answer["square"] for answer in answers))
