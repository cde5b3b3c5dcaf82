from rapidfuzz import fuzz, utils

print(round(fuzz.ratio("Teapot", "Tea pot"), 1))
print(round(fuzz.ratio("Müller", "Mueller"), 1))
print(fuzz.ratio("TEAPOT", "teapot"))
clean = utils.default_process
print(fuzz.ratio("Tea-Pot!", "tea pot", processor=clean), clean(" Tea-Pot!"))
print(fuzz.ratio("tea", ""), fuzz.ratio("", ""), fuzz.ratio(None, "tea"))
print(fuzz.ratio("teapot", "cups", score_cutoff=60))
