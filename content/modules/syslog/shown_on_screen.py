import syslog

syslog.openlog("backup")
syslog.syslog("to the log alone")
syslog.openlog("backup", syslog.LOG_PERROR)
syslog.syslog("to the log and to the screen")
