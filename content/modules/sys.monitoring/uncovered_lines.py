import sys
from pathlib import Path

monitoring = sys.monitoring
LINE = monitoring.events.LINE


def fee(days_late):
    if days_late <= 0:
        return 0
    total = 0
    for day in range(days_late):
        total += 2
    if total > 50:
        return 50
    return total


def mark(code, line):
    seen.add(line)
    return monitoring.DISABLE


seen, code = set(), fee.__code__
monitoring.use_tool_id(monitoring.COVERAGE_ID, "small coverage")
monitoring.register_callback(monitoring.COVERAGE_ID, LINE, mark)
monitoring.set_local_events(monitoring.COVERAGE_ID, code, LINE)
print("fee for 3 days:", fee(3))

source = Path(code.co_filename).read_text(encoding="utf-8").splitlines()
lines = {line for _, _, line in code.co_lines() if line}
for line in sorted(lines - {code.co_firstlineno}):
    print("ran  " if line in seen else "NEVER", source[line - 1])
