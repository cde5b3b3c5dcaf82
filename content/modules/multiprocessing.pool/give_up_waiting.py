import time
from multiprocessing import TimeoutError
from multiprocessing.pool import Pool


def answer(seconds):
    time.sleep(seconds)
    return 42


if __name__ == "__main__":
    with Pool(2) as pool:
        quick = pool.apply_async(answer, (0,))
        slow = pool.apply_async(answer, (60,))
        print("quick:", quick.get(timeout=30))
        try:
            slow.get(timeout=0.2)
        except TimeoutError:
            print("slow: TimeoutError, ready:", slow.ready())
        try:
            slow.successful()
        except ValueError:
            print("ValueError: nobody knows yet")
    print("workers terminated")
