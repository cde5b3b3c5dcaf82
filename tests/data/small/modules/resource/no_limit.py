# set-up: a process without a limit
import resource as limits

hard = limits.getrlimit(limits.RLIMIT_CPU)[1]
limits.setrlimit(limits.RLIMIT_CPU, (hard, hard))
# end of set-up
import resource

soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
print("unlimited:", soft == resource.RLIM_INFINITY)
