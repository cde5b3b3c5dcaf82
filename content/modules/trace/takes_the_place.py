import sys
from trace import Trace

def other_tool(frame, event, argument):
    return None

sys.settrace(other_tool)
print("other tool at work:", sys.gettrace() is other_tool)
Trace(trace=False).runfunc(len, "tea")
print("other tool at work:", sys.gettrace() is other_tool)
