import discord

may = discord.Permissions(send_messages=True, embed_links=True)
print(may.value, may.send_messages, may.ban_members)
print([name for name, allowed in may if allowed])

needed = discord.Permissions(send_messages=True, manage_messages=True)
print("enough:", may >= needed)
print("missing:", [name for name, wanted in needed
                   if wanted and not getattr(may, name)])
print(discord.utils.oauth_url(1234, permissions=needed))

channel = discord.PermissionOverwrite(send_messages=False, view_channel=True)
for name in ("send_messages", "view_channel", "embed_links"):
    print(f"{name:14}", getattr(channel, name))
