import configparser

text = "[server]\nport = 8080  ; for tests\n"
for prefixes in (None, (";", "#")):
    config = configparser.ConfigParser(inline_comment_prefixes=prefixes)
    config.read_string(text)
    print(repr(config["server"]["port"]))
