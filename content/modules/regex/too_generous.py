import regex

for errors in (1, 3):
    print(errors, regex.findall(rf"(?:tea){{e<={errors}}}", "two cups"))
print(regex.findall(r"\b(?:teapot){e<=1}\b", "two cups"))
