# set-up: settings with which every run is the same, also on a busy machine
from hypothesis import HealthCheck, settings

settings.register_profile("page", derandomize=True, deadline=None,
                          suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("page")
# end of set-up
from hypothesis import stateful, strategies as st


class Queue:
    def __init__(self):
        self.items, self.size = [], 0

    def put(self, item):
        self.items.append(item)
        self.size += 1

    def clear(self):
        self.items = []  # and forgets the size


class QueueMachine(stateful.RuleBasedStateMachine):
    @stateful.initialize()
    def start(self):
        self.queue = Queue()

    @stateful.rule(item=st.integers())
    def put(self, item):
        self.queue.put(item)

    @stateful.rule()
    def clear(self):
        self.queue.clear()

    @stateful.invariant()
    def size_is_right(self):
        assert self.queue.size == len(self.queue.items)


try:
    run = stateful.run_state_machine_as_test
    run(QueueMachine)
except AssertionError as error:
    print(*error.__notes__, sep="\n")
