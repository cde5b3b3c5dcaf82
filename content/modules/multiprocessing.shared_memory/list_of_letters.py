from multiprocessing.shared_memory import ShareableList

prices = ShareableList([3, 5, 8])
wrong = ShareableList(prices.shm.name)
right = ShareableList(name=prices.shm.name)
print(list(wrong)[:3], list(right))
for shared in (wrong, right, prices):
    shared.shm.close()
for shared in (wrong, prices):
    shared.shm.unlink()
