import sys

monitoring = sys.monitoring
monitoring.use_tool_id(monitoring.PROFILER_ID, "a profiler")

try:
    monitoring.use_tool_id(monitoring.PROFILER_ID, "our tool")
except ValueError as error:
    print("refused:", error)

mine = next(n for n in (2, 3, 4) if monitoring.get_tool(n) is None)
monitoring.use_tool_id(mine, "our tool")
monitoring.set_events(mine, monitoring.events.PY_START)
print("taken:", mine)
for number in range(6):
    print(f"{number}: {monitoring.get_tool(number)}")

monitoring.set_events(mine, 0)
monitoring.free_tool_id(mine)
try:
    monitoring.set_events(mine, monitoring.events.PY_START)
except ValueError as error:
    print("given back:", error)
