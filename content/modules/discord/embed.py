from datetime import datetime, timezone

import discord

embed = discord.Embed(
    title="Tea is ready",
    description="**Assam**, three cups",
    url="https://example.org/orders/7",
    colour=discord.Colour.from_rgb(139, 69, 19),
    timestamp=datetime(2026, 5, 17, 16, 30, tzinfo=timezone.utc),
)
embed.add_field(name="Table", value="4", inline=True)
embed.add_field(name="Price", value="€7.50", inline=True)
embed.set_thumbnail(url="https://example.org/cup.png")
embed.set_footer(text="Kitchen")
for name, value in sorted(embed.to_dict().items()):
    print(f"{name:11}", str(value)[:64])
print(len(embed), "of 6000 characters")
