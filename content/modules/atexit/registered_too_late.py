import atexit


@atexit.register
def close_log():
    print("log closed")
    atexit.register(print, "report sent, registered at the end")
    print("report sent, called at the end")


print("script ends")
