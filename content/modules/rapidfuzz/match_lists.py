from rapidfuzz import fuzz, process, utils

ours = ["Müller GmbH", "Tea & Co.", "Nordic Cups AS"]
theirs = ["NORDIC CUPS", "Mueller GmbH", "Bergen Fish"]
for name in ours:
    found = process.extractOne(
        name, theirs, scorer=fuzz.WRatio,
        processor=utils.default_process, score_cutoff=80)
    print(f"{name:15}", found[0] if found else "no match")

table = process.cdist(ours, theirs, scorer=fuzz.ratio,
                      processor=utils.default_process)
print(table.round().astype(int))
