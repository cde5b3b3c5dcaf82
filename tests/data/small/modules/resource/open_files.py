import resource

soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
within = hard == resource.RLIM_INFINITY or soft <= hard
print("soft limit within hard limit:", within)
for number in range(20):
    print("line", number)
