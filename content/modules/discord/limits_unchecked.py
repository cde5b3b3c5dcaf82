import discord

embed = discord.Embed(title="Tea " * 100)
for number in range(30):
    embed.add_field(name=str(number), value="")
print(len(embed.title), "of 256,", len(embed.fields), "of 25")
embed.title = embed.title[:255] + "…"
while len(embed.fields) > 25:
    embed.remove_field(-1)
print(len(embed.title), "of 256,", len(embed.fields), "of 25")
