import sys
watch = sys.monitoring
for first in (None, 0):
    watch.use_tool_id(0, "shop")
    watch.set_events(0, watch.events.RAISE)
    if first is not None:
        watch.set_events(0, first)
    watch.free_tool_id(0)
    watch.use_tool_id(0, "next one")
    print("events left:", watch.get_events(0) != 0)
    watch.set_events(0, 0), watch.free_tool_id(0)
