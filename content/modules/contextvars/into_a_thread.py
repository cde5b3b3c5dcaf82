import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar, copy_context

language = ContextVar("language", default="en")
words = {"en": "thank you", "fi": "kiitos"}


def thanks():
    return words[language.get()]


with ThreadPoolExecutor(max_workers=1) as pool:
    pool.submit(thanks).result()  # its thread begins
    language.set("fi")
    print("in the pool:   ", pool.submit(thanks).result())
    context = copy_context()
    print("with a copy:   ", pool.submit(context.run, thanks).result())


async def main():
    print("with to_thread:", await asyncio.to_thread(thanks))


asyncio.run(main())
context.run(language.set, "en")
print("copy and ours: ", context[language], language.get())
