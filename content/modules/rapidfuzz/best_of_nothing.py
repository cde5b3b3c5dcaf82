from rapidfuzz import process

print(process.extractOne("kettle", ["cup", "tray"])[0])
print(process.extractOne("kettle", ["cup", "tray"], score_cutoff=70))
