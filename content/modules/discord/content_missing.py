import discord
from discord.ext import commands

intents = discord.Intents.default()
print("contents of messages:", intents.message_content)
intents.message_content = True
bot = commands.Bot("!", intents=intents)
print("contents of messages:", bot.intents.message_content)
