import discord
from discord import app_commands
from discord.ext import commands

bot = commands.Bot("!", intents=discord.Intents.default())


@bot.tree.command(description="Order tea")
@app_commands.describe(kind="which tea", cups="how many")
@app_commands.choices(kind=[app_commands.Choice(name="Assam", value="a"),
                            app_commands.Choice(name="Sencha", value="s")])
async def tea(interaction: discord.Interaction, kind: str,
              cups: app_commands.Range[int, 1, 9] = 1):
    await interaction.response.send_message(f"{cups} x {kind}")


@bot.event
async def setup_hook():
    await bot.tree.sync()  # tells Discord of the commands


for option in tea.to_dict(bot.tree)["options"]:
    print(option["name"], option["required"])
    print("  ", {name: value for name, value in option.items()
                 if name in ("choices", "min_value", "max_value")})
