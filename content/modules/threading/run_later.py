import threading

done = threading.Event()


def remind(text):
    print("reminder:", text)
    done.set()


soon = threading.Timer(0.05, remind, args=("tea is ready",))
never = threading.Timer(60, remind, args=("this one is cancelled",))
soon.start()
never.start()

never.cancel()
done.wait(timeout=5)
never.join()
print("the cancelled one still waits:", never.is_alive())
