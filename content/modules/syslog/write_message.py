import syslog

syslog.openlog("backup", syslog.LOG_PID, syslog.LOG_USER)
copied, failed = 214, 2
syslog.syslog(f"copied {copied} files")
if failed:
    syslog.syslog(syslog.LOG_WARNING, f"{failed} files could not be read")
syslog.closelog()

print("facility:", syslog.LOG_USER, "priority:", syslog.LOG_WARNING)
try:
    syslog.syslog(syslog.LOG_ERR)
except TypeError:
    print("TypeError: a priority alone is no message")
