from multiprocessing.managers import SyncManager
from timeit import repeat

if __name__ == "__main__":
    with SyncManager() as manager:
        shared = manager.dict(tea=12)
        own = shared.copy()
        message = min(repeat(lambda: shared["tea"], number=1))
        access = min(repeat(lambda: own["tea"], number=1))
    print("more than 10 times as long:", message > 10 * access)
