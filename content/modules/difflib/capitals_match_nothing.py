from difflib import get_close_matches

commands = ["start", "stop", "status"]
print(get_close_matches("STOP", commands))
print(get_close_matches("STOP".casefold(), commands))
