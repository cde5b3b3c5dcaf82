# set-up: be no administrator
import os
import resource

if os.geteuid() == 0:
    os.seteuid(65534)
# end of set-up
for lowered in ((20, 500), (20, 20)):
    resource.setrlimit(resource.RLIMIT_NOFILE, lowered)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (400, 500))
        print(lowered, "raised again")
    except ValueError as error:
        print(lowered, "ValueError:", error)
