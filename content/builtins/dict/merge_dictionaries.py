defaults = {"colour": "blue", "size": {"width": 80, "height": 24}}
user = {"colour": "green", "size": {"width": 120}}

print(defaults | user)
print({**defaults, "title": "Report"})

settings = dict(defaults)
settings.update(user, theme="dark")
print(settings["colour"], settings["theme"])

settings["size"] = defaults["size"] | user.get("size", {})  # deeper
print(settings["size"])
