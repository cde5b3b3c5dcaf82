import discord

intents = discord.Intents.default()
print([name for name, on in discord.Intents.all()
       if on and not getattr(intents, name)])

intents.message_content = True  # also to be allowed for the application
intents.typing = False
print(intents.message_content, intents.members, intents.typing)

few = discord.Intents(guilds=True, guild_messages=True)
print([name for name, on in few if on])
try:
    discord.Client()
except TypeError as error:
    print(error)
