# set-up: a stand-in for a web service
import asyncio
import logging

import tornado.httpserver
import tornado.web
from tornado.testing import bind_unused_port


class Weather(tornado.web.RequestHandler):
    async def get(self, city):
        await asyncio.sleep(9 if city == "slow" else 0)
        if city == "atlantis":
            self.set_status(404)
        self.write({"city": city, "degrees": len(city) * 3})


logging.getLogger("tornado").setLevel(logging.CRITICAL)


def start():
    socket, port = bind_unused_port("127.0.0.1")
    app = tornado.web.Application([(r"/(\w+)", Weather)])
    tornado.httpserver.HTTPServer(app).add_socket(socket)
    return f"http://127.0.0.1:{port}"
# end of set-up
import asyncio
import json
from urllib.parse import quote

from tornado.httpclient import AsyncHTTPClient, HTTPClientError


gate = asyncio.Semaphore(10)  # the client sends no more at a time either


async def temperature(site, city):
    try:
        async with gate:
            answer = await AsyncHTTPClient().fetch(
                f"{site}/{quote(city, safe='')}", request_timeout=1)
        return f"{city}: {json.loads(answer.body)['degrees']}"
    except HTTPClientError as error:
        return f"{city}: {error.code} {error.message}"
    except (OSError, ValueError, LookupError, TypeError,
            RecursionError) as error:
        return f"{city}: {type(error).__name__}"


async def main():
    site = start()
    cities = ["oslo", "rome", "atlantis", "slow"]
    for line in await asyncio.gather(*(temperature(site, c) for c in cities)):
        print(line)
    print(await temperature("http://127.0.0.1:1", "nowhere"))


asyncio.run(main())
