from rapidfuzz import fuzz, process

commands = ["install", "uninstall", "list", "status"]
print(process.extractOne("instal", commands, score_cutoff=70))
print(process.extractOne("xyz", commands, score_cutoff=70))

cities = {1: "Trondheim", 2: "Tromsø", 3: "Drammen"}
print(process.extractOne("TROMSO", cities, processor=str.casefold))

for text, score, index in process.extract(
        "stat", commands, scorer=fuzz.ratio, limit=2):
    print(f"{text:10} {score:5.1f} {index}")
