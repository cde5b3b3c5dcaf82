import asyncio
import logging
import sys
from contextvars import ContextVar

request = ContextVar("request", default="-")


def add_request(record):
    record.request = request.get()
    return True


handler = logging.StreamHandler(sys.stdout)
handler.addFilter(add_request)
logging.basicConfig(
    handlers=[handler], level="INFO", format="[%(request)s] %(message)s"
)


async def serve(number, page):
    request.set(f"R{number}")
    logging.info("reading %s", page)
    await asyncio.sleep(0)
    logging.info("sent %s", page)


async def main():
    logging.info("server started")
    await asyncio.gather(serve(1, "/books"), serve(2, "/cart"))


asyncio.run(main())
