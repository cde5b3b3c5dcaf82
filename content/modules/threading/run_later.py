import threading

done = threading.Event()
never = threading.Timer(60, print, args=("this one is cancelled",))
soon = threading.Timer(0.05, print, args=("tea is ready",))
never.start()
soon.start()
never.cancel()
soon.join()
never.join()


def look_for_mail():
    looks = 0
    while not done.wait(timeout=0.02):  # False as long as nobody sets it
        looks += 1
        print("look", looks)
        if looks == 3:
            done.set()


repeated = threading.Thread(target=look_for_mail)
repeated.start()
repeated.join()
print("still running:", never.is_alive() or repeated.is_alive())
