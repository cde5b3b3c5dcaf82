import atexit
import multiprocessing


def work():
    atexit.register(print, "exit function of the worker", flush=True)
    try:
        print("working")
    finally:
        print("tidied in finally", flush=True)


atexit.register(print, "exit function of the parent")
worker = multiprocessing.get_context("fork").Process(target=work)
worker.start()
worker.join()
