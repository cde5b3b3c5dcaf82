import queue

jobs = queue.Queue()
jobs.put("print the menu")
jobs.get()
print("join would wait for", jobs.unfinished_tasks)
jobs.task_done()
print("join would wait for", jobs.unfinished_tasks)
try:
    jobs.task_done()
except ValueError as error:
    print("ValueError:", error)
