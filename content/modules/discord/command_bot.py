# set-up: a stand-in for Discord, where Ann writes
import asyncio, json

import discord
from aiohttp import web

ANN = {"id": 5, "username": "ann", "discriminator": "0", "avatar": None}
APP = dict(ANN, id=1, name="", icon=0, description="", verify_key="",
           bot_public=1, bot_require_code_grant=0, owner=ANN)
LISTS = "mentions mention_roles attachments embeds".split()
MESSAGE = {"channel_id": 9, "author": ANN, "pinned": 0, "tts": 0, "type": 0,
           "timestamp": "2026-05-17T16:30:00", "mention_everyone": 0,
           "edited_timestamp": None, **{name: [] for name in LISTS}}


async def answer(request):
    if request.method == "POST":
        print("bot:", (await request.json())["content"])
    found = json.dumps({**MESSAGE, **APP, "content": ""}).encode()
    return web.Response(body=found, content_type="application/json")


async def ann_writes(bot, *texts):
    await (runner := web.ServerRunner(web.Server(answer))).setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    discord.http.Route.BASE = "http://127.0.0.1:%d" % runner.addresses[0][1]
    async with bot:
        await bot.login("stand.in.token")
        for text in texts:
            print("Ann:", text)
            bot.dispatch("message", discord.Message(
                state=bot._connection, channel=bot.get_partial_messageable(9),
                data={**MESSAGE, "id": 8, "content": text}))
            while tasks := [task for task in asyncio.all_tasks()
                            if task.get_name().startswith("discord.py")]:
                await asyncio.wait(tasks)
# end of set-up
import discord
from discord.ext import commands

intents = discord.Intents.default()
intents.message_content = True
bot = commands.Bot(command_prefix="!", intents=intents,
                   allowed_mentions=discord.AllowedMentions.none())


@bot.command()
async def tea(ctx, kind: str, cups: int = 1):
    """Order tea."""
    await ctx.send(f"{cups} x {kind} for {ctx.author.name}")


@bot.event
async def on_command_error(ctx, error):
    if isinstance(error, commands.CommandNotFound):
        await ctx.send("Try !tea")
    elif isinstance(error, commands.UserInputError):
        right = f"{ctx.prefix}{ctx.command} {ctx.command.signature}"
        await ctx.send(f"{error} Like this: {right}")
    else:
        raise error


asyncio.run(ann_writes(bot, "!tea assam 3", '!tea "green tea"', "!tea",
                       "!tea assam x", "!brew", "hello"))
# with an account of your own: bot.run(os.environ["DISCORD_TOKEN"])
