from multiprocessing.shared_memory import ShareableList

word = "äöüäö"
shared = ShareableList([word, word.encode()])
print(shared[0], shared[0] == word)
print(shared[1].decode(), shared[1].decode() == word)
shared.shm.close()
shared.shm.unlink()
