from Levenshtein import distance

commands = ["status", "start", "stop", "restart", "remove"]


def nearest(typed, known, most=2):
    scored = [(distance(typed, name, processor=str.casefold,
                        score_cutoff=most), name) for name in known]
    close = [pair for pair in scored if pair[0] <= most]
    return [name for _, name in sorted(close)]


for typed in ("strat", "stauts", "remvoe", "publish", "STOP", ""):
    found = nearest(typed, commands)
    if found:
        print(f"{typed!r:9} did you mean {' or '.join(found)}?")
    else:
        print(f"{typed!r:9} is no command")
