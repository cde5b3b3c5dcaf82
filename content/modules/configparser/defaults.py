import configparser

config = configparser.ConfigParser()
config.read_string(
    """
    [DEFAULT]
    root = /srv
    timeout = 30

    [images]
    folder = %(root)s/images

    [videos]
    folder = %(root)s/videos
    timeout = 120
    """
)

for name in config.sections():
    section = config[name]
    print(f"{name}: {section['folder']} {section.getint('timeout')} s")

print("keys of images:", list(config["images"]))
print("own value:", config.get("videos", "folder", raw=True))
