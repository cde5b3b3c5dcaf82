class Queue:
    def __init__(self, *jobs):
        self.jobs = list(jobs)

    @property
    def first(self):
        return self.jobs.pop(0)

queue = Queue("mail", "print", "backup")
if hasattr(queue, "first"):
    print(queue.first, "- and 'mail' is lost; left:", queue.jobs)
