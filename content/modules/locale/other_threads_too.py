import locale
import threading

def request():
    locale.setlocale(locale.LC_CTYPE, "C.UTF-8")

locale.setlocale(locale.LC_CTYPE, "C")
print("before:", locale.setlocale(locale.LC_CTYPE))
thread = threading.Thread(target=request)
thread.start()
thread.join()
print("after: ", locale.setlocale(locale.LC_CTYPE))
