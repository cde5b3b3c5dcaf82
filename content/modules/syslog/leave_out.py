import syslog

names = "EMERG ALERT CRIT ERR WARNING NOTICE INFO DEBUG".split()


def passing():
    mask = syslog.setlogmask(0)  # 0 only asks
    numbers = {name: getattr(syslog, f"LOG_{name}") for name in names}
    return [name for name in names if mask & syslog.LOG_MASK(numbers[name])]


print("at first:", passing())
syslog.setlogmask(syslog.LOG_UPTO(syslog.LOG_WARNING))
print("up to warning:", passing())
syslog.setlogmask(syslog.LOG_MASK(syslog.LOG_ERR))
print("errors only:", passing())
