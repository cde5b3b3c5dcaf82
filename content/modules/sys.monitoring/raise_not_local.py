import sys

def brew():
    raise ValueError("no water")

watch = sys.monitoring
watch.use_tool_id(0, "shop")
try:
    watch.set_local_events(0, brew.__code__, watch.events.RAISE)
    print("for one function")
except ValueError as error:
    print(type(error).__name__)
