from multiprocessing.shared_memory import SharedMemory

COUNT = 5

block = SharedMemory(create=True, size=COUNT * 8)
prices = block.buf[: COUNT * 8].cast("d")
for place in range(COUNT):
    prices[place] = 1.5 * place

same = SharedMemory(block.name)
view = same.buf[: COUNT * 8].cast("d")
view[2] = 99.25
print(prices.tolist(), "sum:", sum(prices))

try:
    same.close()
except BufferError as error:
    print("BufferError:", error)
view.release()
same.close()
prices.release()
block.close()
block.unlink()
