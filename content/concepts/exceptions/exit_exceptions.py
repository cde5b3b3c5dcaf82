import sys


def stopped_by_user():
    raise KeyboardInterrupt  # what Ctrl+C does


def finished():
    sys.exit(3)


for action in (stopped_by_user, finished):
    try:
        action()
    except Exception:
        print("never reached: neither is an Exception")
    except KeyboardInterrupt:
        print("KeyboardInterrupt: stopped, tidying up")
    except SystemExit as error:
        print("SystemExit: ends with status", error.code)
