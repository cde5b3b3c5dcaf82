from rapidfuzz import fuzz, utils

print(fuzz.ratio("OSLO", "Oslo"))
print(fuzz.ratio("OSLO", "Oslo", processor=utils.default_process))
