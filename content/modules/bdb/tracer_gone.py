import bdb
import sys


def coverage(frame, event, argument):
    return coverage


sys.settrace(coverage)
bdb.Bdb().runcall(len, "milk")
print("tracer after the debugger:", sys.gettrace())
sys.settrace(coverage)
print("set again:", sys.gettrace().__name__)
sys.settrace(None)
