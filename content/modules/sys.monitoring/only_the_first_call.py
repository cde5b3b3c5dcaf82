import sys
watch = sys.monitoring
def started(code, offset):
    print("brew was called")
    return watch.DISABLE
def brew(): pass
watch.use_tool_id(0, "shop")
watch.register_callback(0, watch.events.PY_START, started)
watch.set_local_events(0, brew.__code__, watch.events.PY_START)
brew(), brew(), print("restart")
watch.restart_events(), brew()
