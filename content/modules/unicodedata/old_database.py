import unicodedata

cup = "\N{TEACUP WITHOUT HANDLE}"
old = unicodedata.ucd_3_2_0  # comes with every Python
try:
    old.name(cup)
except ValueError as error:
    print(old.unidata_version, error)
for database in (old, unicodedata):
    print(database.name(cup, "a sign newer than that"))
