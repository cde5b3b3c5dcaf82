from multiprocessing.shared_memory import ShareableList

samples = ShareableList([b"\x01\x00\x00", b"\x01\x00\x00."])
print(samples[0], samples[1].removesuffix(b"."))
samples.shm.close()
samples.shm.unlink()
