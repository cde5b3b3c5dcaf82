import syslog

def send_mail():  # in a library
    syslog.openlog("mailer", syslog.LOG_PERROR)
    syslog.syslog("sent")

syslog.openlog("shop", syslog.LOG_PERROR)
syslog.syslog("order 17 came in")
send_mail()
syslog.syslog("order 17 is paid")
