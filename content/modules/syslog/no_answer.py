import syslog

syslog.openlog("backup")
print("answer:", syslog.syslog("214 files copied"))
syslog.setlogmask(syslog.LOG_UPTO(syslog.LOG_ERR))
print("answer:", syslog.syslog("never sent, for the mask leaves it out"))
