from concurrent.futures import ThreadPoolExecutor


def read_price(text):
    return float(text)


texts = ["2.50", "8,00", "19.90"]
with ThreadPoolExecutor() as pool:
    futures = [pool.submit(read_price, text) for text in texts]

for text, future in zip(texts, futures):
    try:
        print(text, "->", future.result())
    except ValueError as error:
        print(text, "->", type(error).__name__)

print([type(future.exception()).__name__ for future in futures])
